@NullMarked
package org.sitrep.archive.query;

import org.jspecify.annotations.NullMarked;
