// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.warc;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The name of a file of captures: {@code sitrep-20251214063000-00007.warc.gz}.
 *
 * @param begun when the file was begun, UTC, to the second
 * @param serial 1 for the first file in its folder
 */
record CaptureName(String begun, int serial) {

    private static final Pattern NAME = Pattern.compile("sitrep-([0-9]{14})-([0-9]{5,9})\\.warc\\.gz");
    private static final DateTimeFormatter SECOND =
            DateTimeFormatter.ofPattern("uuuuMMddHHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final int DAY = 8;

    static boolean isOne(String name) {
        return NAME.matcher(name).matches();
    }

    static CaptureName of(Instant now, int serial) {
        return new CaptureName(SECOND.format(now), serial);
    }

    /** The file of the folder that was begun last. */
    static Optional<CaptureName> findLast(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> NAME.matcher(String.valueOf(file.getFileName())))
                    .filter(Matcher::matches)
                    .map(name -> new CaptureName(name.group(1), Integer.parseInt(name.group(2))))
                    .max(Comparator.comparingInt(CaptureName::serial));
        }
    }

    boolean isOfDay(Instant now) {
        return SECOND.format(now).startsWith(begun.substring(0, DAY));
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "sitrep-%s-%05d.warc.gz", begun, serial);
    }
}
