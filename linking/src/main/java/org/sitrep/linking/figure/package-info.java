/** Figures: counts of one thing about one happening, by source and day. */
@NullMarked
package org.sitrep.linking.figure;

import org.jspecify.annotations.NullMarked;
