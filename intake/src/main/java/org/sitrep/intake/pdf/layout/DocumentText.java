// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.pdf.layout;

import java.text.Normalizer;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The running text of a document: paragraphs in the order they are read, parted by blank lines. */
public final class DocumentText {

    /** Signs that stand for letters joined in print; Unicode has them for old encodings only. */
    private static final Pattern LIGATURES = Pattern.compile("[\\uFB00-\\uFDFF\\uFE70-\\uFEFC]+");

    private static final Pattern SPACE = Pattern.compile("[\\p{Z}\\p{Cntrl}\\uFEFF]+");

    private DocumentText() {}

    /** Pages as rows from top to bottom. */
    public static String of(List<List<Row>> pages) {
        List<List<Line>> columns = RunningHeads.without(pages).stream()
                .flatMap(page -> Columns.of(WritingOrder.apply(page)).stream())
                .map(column -> column.stream().map(Line::of).toList())
                .toList();
        Typography typography = Typography.of(columns);
        List<List<Paragraph>> blocks = columns.stream()
                .map(column -> new Block(column, typography).paragraphs())
                .toList();
        List<Paragraph> paragraphs = Flow.of(blocks, typography);
        Hyphens hyphens = new Hyphens(paragraphs);
        return paragraphs.stream()
                .map(paragraph -> plain(hyphens.join(paragraph)))
                .filter(Predicate.not(String::isEmpty))
                .collect(Collectors.joining("\n\n"));
    }

    private static String plain(String text) {
        String letters = LIGATURES
                .matcher(text)
                .replaceAll(
                        match -> Matcher.quoteReplacement(Normalizer.normalize(match.group(), Normalizer.Form.NFKC)));
        return Normalizer.normalize(SPACE.matcher(letters).replaceAll(" ").strip(), Normalizer.Form.NFC);
    }
}
