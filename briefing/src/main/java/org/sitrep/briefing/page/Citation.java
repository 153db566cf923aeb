// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.briefing.page;

import org.sitrep.linking.evidence.Words;

/**
 * Words of a source of a brief.
 *
 * @param source the source's number in the brief
 * @param paragraph the number, from 1, of the paragraph in which they begin
 * @param words where they stand in the source's text
 * @param text the words, verbatim
 */
public record Citation(int source, int paragraph, Words words, String text) {}
