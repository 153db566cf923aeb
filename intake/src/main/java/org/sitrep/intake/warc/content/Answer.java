// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.warc.content;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sitrep.intake.fetch.wire.Headers;
import org.sitrep.intake.warc.frame.Head;

/** What a server answered, as an archive keeps it: head and body of HTTP. */
record Answer(int status, Headers headers, byte[] body) {

    private static final Pattern STATUS = Pattern.compile("HTTP/[0-9](?:\\.[0-9])?[ \\t]+([0-9]{3})(?:[ \\t].*)?");

    /** Nothing where the block does not begin as HTTP does. */
    static Optional<Answer> parse(byte[] block) {
        Head head = Head.parse(block, StandardCharsets.ISO_8859_1);
        Matcher status = STATUS.matcher(head.firstLine());
        return status.matches()
                ? Optional.of(new Answer(
                        Integer.parseInt(status.group(1)),
                        head.fields(),
                        Arrays.copyOfRange(block, head.length(), block.length)))
                : Optional.empty();
    }

    boolean isEncoded() {
        return headers.find("Content-Encoding").isPresent();
    }

    boolean isChunked() {
        return headers.find("Transfer-Encoding")
                        .orElse("")
                        .toLowerCase(Locale.ROOT)
                        .contains("chunked")
                && Chunks.isChunked(body);
    }

    /** Whether the body is shorter than the server said. */
    boolean isCutShort() {
        String length = headers.find("Content-Length").orElse("");
        return !isEncoded()
                && headers.find("Transfer-Encoding").isEmpty()
                && length.matches("[0-9]{1,18}")
                && Long.parseLong(length) > body.length;
    }
}
