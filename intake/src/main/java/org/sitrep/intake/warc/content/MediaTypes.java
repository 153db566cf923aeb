// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.warc.content;

import java.util.List;
import java.util.Optional;
import org.sitrep.lexicon.Table;

/** The media types that hold no report. */
final class MediaTypes {

    private static final List<String> PASSED_OVER =
            Table.load(MediaTypes.class, "passed-over.tsv").list("type");

    private MediaTypes() {}

    static boolean isPassedOver(Optional<String> mediaType) {
        return mediaType.isPresent()
                && PASSED_OVER.stream()
                        .anyMatch(type -> type.endsWith("/")
                                ? mediaType.get().startsWith(type)
                                : mediaType.get().equals(type));
    }
}
