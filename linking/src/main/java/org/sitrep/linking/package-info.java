/**
 * Across reports: copies and syndication, claims with support and opposition, agenda, figures, positions.
 *
 * <p>Pure functions over readings. English is not read again here: what a caveat, a denial or a claim of control needs stands in the
 * record.
 */
@NullMarked
package org.sitrep.linking;

import org.jspecify.annotations.NullMarked;
