// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.pdf.extract;

import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.jspecify.annotations.Nullable;
import org.sitrep.lexicon.Table;

/** What a PDF says of itself, without what programs fill in unasked. */
record SelfDescription(Optional<String> title, Optional<String> author, Optional<String> language) {

    private static final Table HOLLOW = Table.load(SelfDescription.class, "hollow.tsv");
    private static final Pattern NO_TITLE = hollow("title");
    private static final Pattern NO_AUTHOR = hollow("author");
    private static final Pattern SPACE = Pattern.compile("[\\p{Z}\\p{Cntrl}\\uFEFF]+");
    private static final int LONGEST = 1000;

    static SelfDescription of(PDDocument document) {
        PDDocumentInformation information = document.getDocumentInformation();
        XmpPacket packet = XmpPacket.of(document.getDocumentCatalog());
        return new SelfDescription(
                find(information.getTitle(), NO_TITLE).or(() -> find(packet.title(), NO_TITLE)),
                find(information.getAuthor(), NO_AUTHOR).or(() -> find(packet.creator(), NO_AUTHOR)),
                find(document.getDocumentCatalog().getLanguage(), NO_TITLE));
    }

    private static Optional<String> find(@Nullable String value, Pattern none) {
        return Optional.ofNullable(value)
                .map(words -> SPACE.matcher(words).replaceAll(" ").strip())
                .filter(words -> !words.isEmpty() && words.length() <= LONGEST)
                .filter(words -> !none.matcher(words).find());
    }

    private static Pattern hollow(String field) {
        return Pattern.compile(
                String.join("|", HOLLOW.list("pattern", "field", field)),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
