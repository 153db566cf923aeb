// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.html;

import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
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

    private static final int DEEPEST = 256;

    OpenPage {
        warnings = List.copyOf(warnings);
    }

    static OpenPage of(Material material) throws UnfitException {
        Bytes.requireMostlyText(material.bytes());
        PageText page = PageText.of(material.bytes(), material.charset());
        Mojibake.Repaired repaired = Mojibake.repair(page.text());
        Parser parser = Parser.htmlParser().setMaxDepth(DEEPEST);
        return new OpenPage(
                Jsoup.parse(repaired.text(), material.address().orElse(""), parser),
                Stream.concat(page.warnings().stream(), repaired.warnings().stream())
                        .toList());
    }
}
