// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.fuzz;

import java.util.Optional;
import org.sitrep.intake.html.HtmlPage;
import org.sitrep.intake.material.Material;
import org.sitrep.intake.material.UnfitException;

/** Pages. */
public final class PageFuzz {

    private PageFuzz() {}

    /** What Jazzer calls. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        try {
            Material page = new Material(
                    bytes, Optional.of("http://example.org/page"), Optional.empty(), Optional.of("text/html"));
            Refused.check(HtmlPage.read(page).report());
        } catch (UnfitException e) {
            Refused.check(e);
        }
    }
}
