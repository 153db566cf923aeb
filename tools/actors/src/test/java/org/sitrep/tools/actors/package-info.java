@NullMarked
package org.sitrep.tools.actors;

import org.jspecify.annotations.NullMarked;
