// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.warc.content;

import java.util.Optional;
import java.util.stream.Stream;
import org.sitrep.intake.fetch.wire.Headers;
import org.sitrep.intake.material.Limits;
import org.sitrep.intake.material.Material;
import org.sitrep.intake.material.UnfitException;
import org.sitrep.intake.warc.frame.WarcRecord;

/** What a record holds that can become a report. */
public final class Contents {

    private static final int WANTED = 200;
    private static final int LONGEST_ADDRESS = 4096;

    private Contents() {}

    /** Nothing where the record is one about others, or holds a failure, a picture or the like; an exception where it is not whole. */
    public static Optional<Material> find(WarcRecord warcRecord) throws UnfitException {
        checkBlock(warcRecord);
        return switch (warcRecord.type()) {
            case "response" -> response(warcRecord);
            case "resource" -> resource(warcRecord);
            default -> Optional.empty();
        };
    }

    private static Optional<Material> response(WarcRecord warcRecord) throws UnfitException {
        Optional<Answer> found = Answer.parse(warcRecord.block());
        if (found.isEmpty() && isOfTheWeb(warcRecord)) {
            throw noHttp();
        }
        if (found.isEmpty()
                || found.get().status() != WANTED
                || MediaTypes.isPassedOver(found.get().headers().mediaType())) {
            return Optional.empty();
        }
        return Optional.of(body(warcRecord, found.get()));
    }

    /** What a server answered, whatever it is; an exception where the record holds no answer, or not a whole one. */
    public static Material answer(WarcRecord warcRecord) throws UnfitException {
        checkBlock(warcRecord);
        return body(warcRecord, Answer.parse(warcRecord.block()).orElseThrow(Contents::noHttp));
    }

    private static Material body(WarcRecord warcRecord, Answer answer) throws UnfitException {
        requireWhole(warcRecord);
        if (answer.isCutShort()) {
            throw cutShort();
        }
        byte[] sent = answer.isChunked() ? Chunks.join(answer.body()) : answer.body();
        byte[] bytes = Unpacked.of(answer.headers(), sent);
        check(warcRecord, "WARC-Payload-Digest", Stream.of(answer.body(), sent, bytes));
        return material(warcRecord, answer.headers(), bytes);
    }

    /** What an archive holds without HTTP: files and, under other schemes, notes of the program that made it. */
    private static Optional<Material> resource(WarcRecord warcRecord) throws UnfitException {
        if ((!isOfTheWeb(warcRecord) && !hasScheme(warcRecord, "file:", "ftp:"))
                || MediaTypes.isPassedOver(warcRecord.fields().mediaType())) {
            return Optional.empty();
        }
        requireWhole(warcRecord);
        check(warcRecord, "WARC-Payload-Digest", Stream.of(warcRecord.block()));
        return Optional.of(material(warcRecord, warcRecord.fields(), warcRecord.block()));
    }

    private static Material material(WarcRecord warcRecord, Headers headers, byte[] bytes) {
        Optional<String> address = warcRecord
                .target()
                .filter(target -> isOfTheWeb(warcRecord) && target.length() <= LONGEST_ADDRESS)
                .filter(target -> target.chars().noneMatch(c -> c <= ' ' || c == 0x7F));
        return new Material(bytes, address, headers.charset(), headers.mediaType());
    }

    private static boolean isOfTheWeb(WarcRecord warcRecord) {
        return hasScheme(warcRecord, "http:", "https:");
    }

    private static boolean hasScheme(WarcRecord warcRecord, String... schemes) {
        String target = warcRecord.target().orElse("");
        return Stream.of(schemes).anyMatch(scheme -> target.regionMatches(true, 0, scheme, 0, scheme.length()));
    }

    private static void requireWhole(WarcRecord warcRecord) throws UnfitException {
        if (warcRecord.isTooLong()) {
            throw new UnfitException(
                    "file-too-large",
                    "The record has " + (warcRecord.length() >> 20) + " MB; at most " + (Limits.BYTES >> 20)
                            + " MB are taken. Convert it to text by itself.");
        }
        if (warcRecord.fields().find("WARC-Truncated").isPresent()
                || warcRecord.fields().find("WARC-Segment-Number").isPresent()) {
            throw cutShort();
        }
    }

    static UnfitException cutShort() {
        return new UnfitException(
                "warc-cut-short", "What the record holds was cut short when it was archived. Get the page anew.");
    }

    private static UnfitException noHttp() {
        return new UnfitException("warc-no-http", "The record holds no answer in HTTP. Get the archive anew.");
    }

    private static void checkBlock(WarcRecord warcRecord) throws UnfitException {
        if (!warcRecord.isTooLong()) {
            check(warcRecord, "WARC-Block-Digest", Stream.of(warcRecord.block()));
        }
    }

    private static void check(WarcRecord warcRecord, String field, Stream<byte[]> meant) throws UnfitException {
        Optional<Hash> hash = warcRecord.fields().find(field).flatMap(Hash::parse);
        if (hash.isPresent() && meant.noneMatch(hash.get()::fits)) {
            throw new UnfitException(
                    "warc-digest",
                    "The record is not what was archived: its " + field + " does not fit. Get the archive anew.");
        }
    }
}
