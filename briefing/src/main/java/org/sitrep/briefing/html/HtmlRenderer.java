// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.briefing.html;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import org.sitrep.briefing.page.Brief;

/** Writes a brief as one HTML file that loads nothing: the lines, and each cited report's text that they link into. */
public final class HtmlRenderer {

    private static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(ContentType.Html);

    private HtmlRenderer() {}

    public static String render(Brief brief) {
        StringOutput out = new StringOutput();
        TEMPLATES.render("brief.jte", new Page(brief), out);
        return out.toString();
    }
}
