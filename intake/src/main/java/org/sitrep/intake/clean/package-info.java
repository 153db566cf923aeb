// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * What is taken out of the words of pages and feeds because nobody reads it as part of the report: invisible characters, traces of wrong encodings, lines of
 * credit, lines that stand in every report of a publisher.
 *
 * <p>A room of its own because pages and feeds share it, and because files of text, which are taken word for word, must not. Its front is {@link
 * org.sitrep.intake.clean.CleanText}.
 */
@NullMarked
package org.sitrep.intake.clean;

import org.jspecify.annotations.NullMarked;
