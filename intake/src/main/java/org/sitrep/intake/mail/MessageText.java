// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sitrep.intake.html.HtmlMail;
import org.sitrep.intake.material.Limits;
import org.sitrep.intake.material.UnfitException;

/**
 * The text of a message: its plain form, unless that is only a stub beside its HTML.
 *
 * @param paragraphs without quotations, signature and footers
 * @param forward the message within it, if any; its lines are those of the paragraphs
 * @param language as the HTML names it
 * @param warnings what was wrong, as sentences
 */
record MessageText(List<String> paragraphs, Forward forward, Optional<String> language, List<String> warnings) {

    /** Plain text of less than this share of the letters of the HTML says that there is HTML to read, or its beginning. */
    private static final double STUB = 0.5;

    private static final Pattern PICTURE = Pattern.compile("(?<=[\"'])data:image/[^\"'<>]*+");

    /** In characters; services send some hundred thousand, and the time that more takes grows with its square. */
    private static final int MOST_MARKUP = 2 << 20;

    /** In characters. */
    private static final int MOST = 4 * Limits.TEXT;

    static MessageText of(Message message, boolean forwarded) throws UnfitException {
        MessageText plain = plain(message.parts().stream().filter(Part::isPlain).toList(), forwarded);
        List<Part> pages = message.parts().stream().filter(Part::isHtml).toList();
        if (pages.isEmpty()) {
            return plain;
        }
        MessageText html = html(pages, forwarded);
        return plain.letters() > 0 && plain.letters() >= STUB * html.letters() ? plain : html;
    }

    private static MessageText plain(List<Part> parts, boolean forwarded) throws UnfitException {
        List<String> lines = new ArrayList<>();
        List<String> warnings = new ArrayList<>();
        for (Part part : parts) {
            PartText decoded = PartText.of(part);
            warnings.addAll(decoded.warnings());
            List<String> own = requireBounded(decoded.text()).lines().toList();
            lines.addAll(part.flowed() ? Flowed.unwrap(own, part.withoutBlank()) : own);
            lines.add("");
        }
        Forward forward = Forward.of(lines, forwarded);
        List<String> counted = Signature.cut(QuotedLines.leftOut(forward.lines()));
        return new MessageText(
                FooterLines.leftOut(WrappedLines.paragraphs(counted)), forward, Optional.empty(), warnings);
    }

    private static MessageText html(List<Part> parts, boolean forwarded) throws UnfitException {
        List<String> lines = new ArrayList<>();
        List<String> warnings = new ArrayList<>();
        Optional<String> language = Optional.empty();
        for (Part part : parts) {
            PartText decoded = PartText.of(part);
            warnings.addAll(decoded.warnings());
            HtmlMail page = HtmlMail.of(markup(decoded.text()), forwarded);
            language = language.or(page::language);
            page.paragraphs().forEach(paragraph -> lines.addAll(List.of(paragraph, "")));
        }
        requireBounded(String.join("", lines));
        Forward forward = Forward.of(lines, forwarded);
        List<String> paragraphs = Signature.cut(forward.lines()).stream()
                .filter(line -> !line.isBlank())
                .toList();
        return new MessageText(FooterLines.leftOut(paragraphs), forward, language, warnings);
    }

    /** The HTML without the pictures that are written out in it. */
    private static String markup(String html) throws UnfitException {
        String markup = PICTURE.matcher(html).replaceAll("");
        if (markup.length() > MOST_MARKUP) {
            throw new UnfitException(
                    "message-too-large",
                    "The HTML of the message is larger than " + (MOST_MARKUP >> 20)
                            + " MB, too large for one report. Save its text on its own.");
        }
        return markup;
    }

    /** What is so long that it stays too long for a report, whatever goes, is refused before it takes time. */
    private static String requireBounded(String text) throws UnfitException {
        return text.length() > MOST ? Limits.checkedText(text) : text;
    }

    private long letters() {
        return paragraphs.stream()
                .flatMapToInt(String::chars)
                .filter(Character::isLetter)
                .count();
    }
}
