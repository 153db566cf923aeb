// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.html;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.TextNode;
import org.sitrep.intake.clean.Mojibake;
import org.sitrep.intake.material.Bytes;
import org.sitrep.intake.material.Material;
import org.sitrep.intake.material.UnfitException;

/**
 * A page, parsed.
 *
 * @param warnings what was wrong with its encoding, as sentences
 */
record OpenPage(Document document, List<String> warnings) {

    OpenPage {
        warnings = List.copyOf(warnings);
    }

    static OpenPage of(Material material) throws UnfitException {
        Bytes.requireMostlyText(material.bytes());
        PageText page = PageText.of(material.bytes(), material.charset());
        Document document = PageParser.parse(page.text(), material.address().orElse(""));
        return new OpenPage(
                document,
                Stream.concat(page.warnings().stream(), repair(document)).toList());
    }

    /** Repairs what people read; with the blanks that it still has, for some of them are halves of letters. */
    private static Stream<String> repair(Document document) {
        Set<String> warnings = new LinkedHashSet<>();
        document.body().traverse((node, depth) -> {
            if (node instanceof TextNode text) {
                Mojibake.Repaired repaired = Mojibake.repair(text.getWholeText());
                if (!repaired.warnings().isEmpty()) {
                    text.text(repaired.text());
                    warnings.addAll(repaired.warnings());
                }
            }
        });
        return warnings.stream();
    }
}
