// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Web archives: what others archived is read ({@link org.sitrep.intake.warc.WarcFile}, {@link org.sitrep.intake.warc.WaczFile}), and
 * what we fetch is kept so that it can be proved ({@link org.sitrep.intake.warc.CaptureStore}).
 *
 * <p>Reading is lenient, and loud. What is whole is handed on, in files plain or gzip; whatever is broken is told, and reading goes on
 * at the next record that can be found: in a gzip file at the next member that begins a record, in a plain one at the next line that
 * does after an empty line. What is found so was not reached by the lengths that the file gives, and a page can hold what looks like a
 * record: numbers of records and what stands after a rejection are to be trusted less. Records longer than is taken are therefore
 * passed by their length alone. Memory holds a record or two at a time; work is bounded in proportion to the bytes of the file.
 *
 * <p>No library reads or writes here. Those there are give up at the first broken byte, or go on quietly, and leave their caller no
 * way to look at the same bytes again; what a store of captures must promise, one whole record in one write and a hash of
 * it, is less code than to have it from a library. jwarc reads what we wrote in the tests, as a second opinion.
 */
@NullMarked
package org.sitrep.intake.warc;

import org.jspecify.annotations.NullMarked;
