@NullMarked
package org.sitrep.actorcheck;

import org.jspecify.annotations.NullMarked;
