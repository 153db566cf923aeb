/**
 * What many reports say, in the formats of other programs: spreadsheets, maps, calendars, linked data, event data sets.
 *
 * <p>Each format is written by one class that says what of ours means what there. Nothing is told more precisely than it is known, and nothing is
 * made up where a format would like to have more.
 */
@NullMarked
package org.sitrep.cli.export;

import org.jspecify.annotations.NullMarked;
