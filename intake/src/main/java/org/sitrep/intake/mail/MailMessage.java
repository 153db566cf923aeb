// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.mail;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sitrep.intake.material.Bytes;
import org.sitrep.intake.material.ContentId;
import org.sitrep.intake.material.Dates;
import org.sitrep.intake.material.Imprint;
import org.sitrep.intake.material.LanguageTag;
import org.sitrep.intake.material.Limits;
import org.sitrep.intake.material.Parsed;
import org.sitrep.intake.material.UnfitException;
import org.sitrep.record.PublishedFrom;
import org.sitrep.record.Report;

/** One message of mail (RFC 5322): a newsletter, a report, or a report that somebody forwarded, in the text or as an attached message. */
public final class MailMessage {

    private static final int LONGEST_ID = 250;

    private final Message message;
    private final HeaderFields header;
    private final SubjectLine subject;
    private final List<String> warnings = new ArrayList<>();

    private MailMessage(Message message) {
        this.message = message;
        header = message.header();
        subject =
                SubjectLine.of(header.find("subject").map(HeaderFields::decoded).orElse(""));
    }

    /** The report in it. */
    public static Parsed read(InputStream in) throws IOException, UnfitException {
        return read(Bytes.all(in));
    }

    /** The report in it. */
    public static Parsed read(byte[] bytes) throws UnfitException {
        Message whole = MessageReader.read(bytes);
        if (Stream.of("from", "subject", "date", "message-id", "received").noneMatch(whole.header()::has)) {
            throw new UnfitException(
                    "malformed-message",
                    "This is no message of mail: it has no header with a sender, subject or date.");
        }
        MailMessage report =
                new MailMessage(whole.attached().stream().findFirst().orElse(whole));
        if (!whole.attached().isEmpty()) {
            report.warnings.add("The message has another attached; that one was read.");
        }
        if (whole.attached().size() > 1) {
            report.warnings.add("Of " + whole.attached().size() + " attached messages only the first was read.");
        }
        return report.parsed(whole);
    }

    private Parsed parsed(Message whole) throws UnfitException {
        MessageText body = MessageText.of(message, subject.forwarded());
        warnings.addAll(body.warnings());
        Attachments.findWarning(whole).ifPresent(warnings::add);
        String text = String.join("\n\n", body.paragraphs());
        if (text.isBlank() && message.parts().stream().anyMatch(Part::isEncrypted)) {
            throw new UnfitException("encrypted-message", "The message is encrypted. Save it decrypted.");
        }
        Optional<String> from = body.forward().found()
                ? body.forward().from()
                : header.find("from").flatMap(Sender::findName);
        boolean mailing = !body.forward().found() && isMailing();
        Optional<LocalDate> published = published(body.forward());
        Report report = new Report(
                header.find("message-id")
                        .flatMap(MailMessage::findId)
                        .orElseGet(() -> ContentId.of(Optional.empty(), text)),
                Optional.empty(),
                mailing ? from.or(this::listName) : Optional.empty(),
                Optional.of(subject.title()).filter(title -> !title.isEmpty()),
                published,
                published.map(day -> PublishedFrom.METADATA),
                header.find("content-language")
                        .map(tags -> tags.split("[,;]", 2)[0])
                        .or(body::language)
                        .map(LanguageTag::code)
                        .orElse(LanguageTag.ENGLISH),
                Limits.checkedText(text),
                List.of(),
                Optional.empty(),
                Optional.empty());
        return new Parsed(report, new Imprint(mailing ? Optional.empty() : from, Optional.empty()), warnings);
    }

    private boolean isMailing() {
        return header.has("list-id") || header.has("list-unsubscribe");
    }

    private Optional<String> listName() {
        return header.find("list-id").flatMap(Sender::findName);
    }

    private Optional<LocalDate> published(Forward forward) {
        if (forward.day().isPresent()) {
            return forward.day();
        }
        if (forward.found()) {
            warnings.add(
                    "When the forwarded message was written could not be told; the day is that on which it was forwarded.");
        }
        Optional<String> date = header.find("date");
        Optional<LocalDate> day = date.flatMap(Dates::findGiven);
        if (date.isPresent() && day.isEmpty()) {
            warnings.add("The date of the message is not of the form Sun, 14 Dec 2025 10:00:00 +0100; it is left out.");
        }
        return day;
    }

    private static Optional<String> findId(String value) {
        String id = value.replaceAll("^<|>.*$", "").strip();
        return Optional.of(id)
                .filter(found -> !found.isEmpty() && found.length() <= LONGEST_ID && !found.contains(" "));
    }
}
