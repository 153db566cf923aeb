// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.warc;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import org.sitrep.intake.fetch.Fetched;
import org.sitrep.intake.fetch.wire.Headers;
import org.sitrep.intake.warc.frame.Head;

/**
 * Writes records of WARC 1.1.
 *
 * @param file the name of the file they stand in
 * @param offset where in the file
 */
record CaptureRecord(String file, long offset) {

    private static final Pattern TOKEN = Pattern.compile("[!#$%&'*+.^_`|~0-9A-Za-z-]{1,256}");
    private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x08\\x0A-\\x1F\\x7F]+");

    /** Of an IPv6 address; it is of this machine only. */
    private static final Pattern ZONE = Pattern.compile("%.*");

    /** Headers beyond that are not kept. */
    private static final int LONGEST_HEAD = Head.LONGEST - 1024;

    /** No field of the standard tells the address asked first. Whoever does not know this one passes it over. */
    private static final String REDIRECTED_FROM = "X-Redirected-From";

    /** What was true of the body on its way and is not of the one that is kept. */
    private static final Set<String> OF_THE_WAY = ofTheWay();

    /** The record that stands first in every file and says what made it. */
    byte[] info(String version, Instant now) {
        byte[] block = ("software: Sitrep/" + version + "\r\nformat: WARC File Format 1.1\r\n"
                        + "conformsTo: http://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/\r\n")
                .getBytes(UTF_8);
        return whole(
                "WARC-Type: warcinfo\r\nWARC-Filename: " + file + "\r\nContent-Type: application/warc-fields\r\n",
                now,
                block);
    }

    byte[] response(Fetched.Body body) {
        byte[] block = join(http(body), body.bytes());
        return whole(
                "WARC-Type: response\r\nWARC-Target-URI: " + body.address() + "\r\n" + way(body) + "WARC-Warcinfo-ID: "
                        + new CaptureRecord(file, 0).id() + "\r\nWARC-Payload-Digest: sha256:"
                        + Sha256.of(body.bytes()) + "\r\nContent-Type: application/http;msgtype=response\r\n",
                body.asked(),
                block);
    }

    /** The IP address that was asked, and the address that sent on to the target, if it was not asked itself. */
    private static String way(Fetched.Body body) {
        return body.server()
                        .map(server -> "WARC-IP-Address: "
                                + ZONE.matcher(server.getHostAddress()).replaceAll("") + "\r\n")
                        .orElse("")
                + body.redirects().stream()
                        .findFirst()
                        .map(first -> REDIRECTED_FROM + ": " + first + "\r\n")
                        .orElse("");
    }

    private byte[] whole(String fields, Instant when, byte[] block) {
        String head = "WARC/1.1\r\n" + fields + "WARC-Record-ID: " + id() + "\r\nWARC-Date: " + when
                + "\r\nWARC-Block-Digest: sha256:" + Sha256.of(block) + "\r\nContent-Length: " + block.length
                + "\r\n\r\n";
        return join(head.getBytes(UTF_8), block, "\r\n\r\n".getBytes(UTF_8));
    }

    /** Made from the place of the record, so that it is the same in every run. */
    private String id() {
        return "<urn:uuid:" + UUID.nameUUIDFromBytes((file + ":" + offset).getBytes(UTF_8)) + ">";
    }

    private static byte[] http(Fetched.Body body) {
        StringBuilder head = new StringBuilder("HTTP/1.1 " + body.status() + " \r\n");
        for (Headers.Header header : body.headers().list()) {
            boolean fits =
                    head.length() + header.name().length() + header.value().length() < LONGEST_HEAD;
            if (fits && TOKEN.matcher(header.name()).matches()) {
                head.append(OF_THE_WAY.contains(header.name()) ? "X-Original-" : "")
                        .append(header.name())
                        .append(": ")
                        .append(CONTROL.matcher(header.value()).replaceAll(" "))
                        .append("\r\n");
            }
        }
        head.append("Content-Length: ").append(body.bytes().length).append("\r\n\r\n");
        return head.toString().getBytes(ISO_8859_1);
    }

    private static Set<String> ofTheWay() {
        Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        names.addAll(Set.of("Content-Encoding", "Transfer-Encoding", "Content-Length"));
        return names;
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }
}
