@NullMarked
package org.sitrep.bench;

import org.jspecify.annotations.NullMarked;
