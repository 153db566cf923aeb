// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.mail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sitrep.intake.material.Limits;
import org.sitrep.intake.material.LineReader;
import org.sitrep.intake.material.Material;
import org.sitrep.intake.material.MemberSink;
import org.sitrep.intake.material.UnfitException;

/**
 * A file of messages one after another, each after a line that begins with {@code From} and a blank (mbox, RFC 4155, in the forms mboxo and
 * mboxrd). Never holds more than one message.
 */
public final class Mailbox {

    private static final String MEDIA_TYPE = "message/rfc822";

    /** Not each line that begins so: a sender and a date follow. */
    private static final Pattern POSTMARK = Pattern.compile(
            "^From .{0,300}\\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun),?\\s+(?:[A-Z][a-z]{2}\\s+\\d{1,2}|\\d{1,2}\\s+[A-Z][a-z]{2})\\s.*");

    private static final Pattern QUOTED = Pattern.compile("^>++From .*", Pattern.DOTALL);

    /** In bytes: only so much of a line tells what it is. */
    private static final int LEAD = 400;

    private final MemberSink to;
    private final ByteArrayOutputStream message = new ByteArrayOutputStream();
    private int number;
    private boolean tooLarge;

    private Mailbox(MemberSink to) {
        this.to = to;
    }

    /** Hands on each message, named by its number from 1, in order. */
    public static void read(InputStream in, MemberSink to) throws IOException {
        new Mailbox(to).readAll(new LineReader(in));
    }

    private void readAll(LineReader lines) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        boolean afterBlank = true;
        while (lines.next(line)) {
            byte[] bytes = line.toByteArray();
            String lead = new String(bytes, 0, Math.min(bytes.length, LEAD), StandardCharsets.ISO_8859_1);
            if (number == 0 && lead.isBlank()) {
                continue;
            }
            if (number == 0 && !lead.startsWith("From ")) {
                reject("1", "malformed-mailbox", "This is no mailbox: its first line does not begin with \"From \".");
                return;
            }
            if (number == 0 || afterBlank && POSTMARK.matcher(lead.strip()).matches()) {
                handOn();
                number++;
            } else {
                tooLarge |= lines.isTooLong();
                add(bytes, QUOTED.matcher(lead).matches() ? 1 : 0);
            }
            afterBlank = lead.isBlank();
        }
        handOn();
        if (number == 0) {
            reject("1", "empty-file", "The mailbox is empty.");
        }
    }

    private void add(byte[] line, int from) {
        tooLarge |= message.size() + line.length > Limits.BYTES;
        if (!tooLarge) {
            message.write(line, from, line.length - from);
            message.write('\n');
        }
    }

    private void handOn() {
        if (number > 0 && tooLarge) {
            reject(
                    Integer.toString(number),
                    "message-too-large",
                    "The message is larger than " + (Limits.BYTES >> 20) + " MB. Save its text on its own.");
        } else if (number > 0) {
            to.take(
                    Integer.toString(number),
                    new Material(message.toByteArray(), Optional.empty(), Optional.empty(), Optional.of(MEDIA_TYPE)));
        }
        message.reset();
        tooLarge = false;
    }

    private void reject(String name, String code, String sentence) {
        to.reject(name, new UnfitException(code, sentence));
    }
}
