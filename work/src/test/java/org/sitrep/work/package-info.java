@NullMarked
package org.sitrep.work;

import org.jspecify.annotations.NullMarked;
