@NullMarked
package org.sitrep.tools.events;

import org.jspecify.annotations.NullMarked;
