// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.html;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.sitrep.intake.material.Bytes;
import org.sitrep.intake.material.Material;
import org.sitrep.intake.material.Parsed;
import org.sitrep.intake.material.UnfitException;

/** A page of the web: its main text and what it says about itself. */
public final class HtmlPage {

    private HtmlPage() {}

    /** The page in these bytes. */
    public static Parsed read(InputStream in) throws IOException, UnfitException {
        return read(Material.of(Bytes.all(in)));
    }

    /** The page in these bytes, from that address, as one report. */
    public static Parsed read(Material material) throws UnfitException {
        return PageReport.of(OpenPage.of(material));
    }

    /** The reports of the page: the entries of a live blog, the earliest first, else the page as one. */
    public static List<Parsed> readAll(Material material) throws UnfitException {
        OpenPage page = OpenPage.of(material);
        List<Parsed> entries = LivePage.reports(page);
        return entries.isEmpty() ? List.of(PageReport.of(page)) : entries;
    }
}
