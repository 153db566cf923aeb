// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.mail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.sitrep.intake.material.UnfitException;

/** Takes a message apart (RFC 2045 and 2046), leniently and within bounds. */
final class MessageReader {

    private static final int MOST_PARTS = 1_000;

    /** Parts within parts. */
    private static final int DEEPEST = 20;

    /** In characters; RFC 2046 allows 70. */
    private static final int LONGEST_BOUNDARY = 200;

    private static final MimeConfig CONFIG = new MimeConfig.Builder()
            .setMaxLineLen(-1)
            .setMaxHeaderLen(200_000)
            .setMaxHeaderCount(5_000)
            .build();

    private final MimeTokenStream tokens = new MimeTokenStream(CONFIG, DecodeMonitor.SILENT, new ShortFields(null));
    private final Message whole = new Message();
    private final Deque<Message> open = new ArrayDeque<>();
    private boolean inPart;
    private int depth;
    private int parts;

    private MessageReader() {}

    static Message read(byte[] bytes) throws UnfitException {
        MessageReader reader = new MessageReader();
        try {
            reader.readAll(bytes);
        } catch (MimeException | IOException e) {
            throw new UnfitException(
                    "malformed-message",
                    "The message cannot be taken apart: its header or one of its parts is broken. Save it anew.");
        }
        return reader.whole;
    }

    private void readAll(byte[] bytes) throws MimeException, IOException, UnfitException {
        tokens.parse(new ByteArrayInputStream(bytes));
        for (EntityState state = tokens.getState(); state != EntityState.T_END_OF_STREAM; state = tokens.next()) {
            switch (state) {
                case T_START_MESSAGE -> start();
                case T_END_MESSAGE -> end();
                case T_START_MULTIPART -> enterParts();
                case T_END_MULTIPART -> depth--;
                case T_START_BODYPART -> inPart = true;
                case T_FIELD -> addField();
                case T_BODY -> addPart();
                default -> {
                    // what stands between parts is for programs that know none
                }
            }
        }
    }

    private void start() throws UnfitException {
        enter();
        inPart = false;
        if (open.isEmpty()) {
            open.push(whole);
        } else {
            Message message = new Message();
            open.element().attached().add(message);
            open.push(message);
        }
    }

    private void end() {
        depth--;
        open.pop();
    }

    private void enterParts() throws UnfitException, MimeException {
        if (Optional.ofNullable(tokens.getBodyDescriptor().getBoundary())
                        .orElse("")
                        .length()
                > LONGEST_BOUNDARY) {
            throw new MimeException("The boundary is too long to be looked for.");
        }
        enter();
    }

    private void enter() throws UnfitException {
        depth++;
        if (depth > DEEPEST) {
            throw new UnfitException(
                    "nested-too-deep",
                    "The message has parts within parts, more than " + DEEPEST
                            + " deep. Save the message that is meant on its own.");
        }
    }

    private void addField() {
        if (!inPart) {
            open.element().header().add(tokens.getField());
        }
    }

    private void addPart() throws IOException, UnfitException {
        parts++;
        if (parts > MOST_PARTS) {
            throw new UnfitException(
                    "too-many-parts", "The message has more than 1,000 parts. Save the text that is meant on its own.");
        }
        open.element().parts().add(PartReader.read(tokens.getBodyDescriptor(), tokens.getDecodedInputStream()));
    }
}
