/**
 * Tables of reports, one a row: CSV and its kin with semicolons, tabs or bars.
 *
 * <p>The only one that knows the CSV library, which reads the cells of a row. Where a row begins and ends is found here, so that one broken
 * row costs that row only. Its front is {@link org.sitrep.intake.table.CsvReports}.
 */
@NullMarked
package org.sitrep.intake.table;

import org.jspecify.annotations.NullMarked;
