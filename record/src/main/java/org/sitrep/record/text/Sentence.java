// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.record.text;

/**
 * A sentence of a report; a heading is one of its own.
 *
 * @param span its words, without the white space around them
 */
public record Sentence(Span span, boolean heading) {}
