// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.mail;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a message carries that is not read. */
final class Attachments {

    private static final int MOST_NAMED = 5;

    private Attachments() {}

    /** A sentence that names them; empty where there are none. */
    static Optional<String> findWarning(Message whole) {
        List<Part> missed = Stream.concat(
                        whole.parts().stream(),
                        whole.attached().stream().limit(1).flatMap(message -> message.parts().stream()))
                .filter(Part::isMissed)
                .toList();
        String names = missed.stream()
                .flatMap(part -> part.fileName().stream())
                .limit(MOST_NAMED)
                .collect(Collectors.joining(", "));
        long named = missed.stream().filter(part -> part.fileName().isPresent()).count();
        String list = names.isEmpty() ? "" : ": " + names + (named > MOST_NAMED ? ", …" : "");
        return switch (missed.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of("It has an attachment that is not read" + list + ".");
            default -> Optional.of("It has " + missed.size() + " attachments that are not read" + list + ".");
        };
    }
}
