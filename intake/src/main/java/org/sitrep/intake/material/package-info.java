/**
 * What all formats share: from bytes to text within bounds, and ids, days and languages as inputs write them.
 *
 * <p>For the rooms of {@code intake} only. Nothing here knows where an input comes from.
 */
@NullMarked
package org.sitrep.intake.material;

import org.jspecify.annotations.NullMarked;
