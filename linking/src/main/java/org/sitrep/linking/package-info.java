/**
 * Across reports: copies and syndication, claims with support and opposition, agenda, figures, positions.
 *
 * <p>Pure functions over readings.
 */
@NullMarked
package org.sitrep.linking;

import org.jspecify.annotations.NullMarked;
