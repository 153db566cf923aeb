@NullMarked
package org.sitrep.archive.search;

import org.jspecify.annotations.NullMarked;
