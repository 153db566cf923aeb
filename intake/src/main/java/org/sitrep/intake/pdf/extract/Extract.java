// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.pdf.extract;

import java.util.Optional;

/**
 * What a PDF holds.
 *
 * @param language as the PDF tags it
 * @param text paragraphs parted by blank lines; empty where it has no text
 * @param brokenPages how many pages could not be read to their end
 */
public record Extract(
        Optional<String> title, Optional<String> author, Optional<String> language, String text, int brokenPages) {}
