// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.mail;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.james.mime4j.message.MaximalBodyDescriptor;
import org.apache.james.mime4j.stream.BodyDescriptor;

/** Takes what the header of a part says of it, and its content. */
final class PartReader {

    private static final int LONGEST_NAME = 80;

    private PartReader() {}

    static Part read(BodyDescriptor descriptor, InputStream content) throws IOException {
        String mediaType = lower(Optional.ofNullable(descriptor.getMimeType()).orElse("text/plain"));
        Map<String, String> parameters =
                descriptor instanceof MaximalBodyDescriptor full ? full.getContentTypeParameters() : Map.of();
        Optional<String> fileName = fileName(descriptor, parameters);
        boolean attached = fileName.isPresent() && !mediaType.startsWith("image/") || isAttached(descriptor);
        boolean text = !attached && (mediaType.equals("text/plain") || mediaType.equals("text/html"));
        return new Part(
                mediaType,
                Optional.ofNullable(parameters.get("charset")).map(String::strip),
                "flowed".equals(lower(parameters.getOrDefault("format", ""))),
                "yes".equals(lower(parameters.getOrDefault("delsp", ""))),
                attached,
                fileName,
                text ? content.readAllBytes() : new byte[0]);
    }

    private static boolean isAttached(BodyDescriptor descriptor) {
        return descriptor instanceof MaximalBodyDescriptor full
                && "attachment"
                        .equals(lower(Optional.ofNullable(full.getContentDispositionType())
                                .orElse("")));
    }

    private static Optional<String> fileName(BodyDescriptor descriptor, Map<String, String> parameters) {
        Optional<String> disposed = descriptor instanceof MaximalBodyDescriptor full
                ? Optional.ofNullable(full.getContentDispositionParameters().get("filename"))
                : Optional.empty();
        return disposed.or(() -> Optional.ofNullable(parameters.get("name")))
                .map(name -> name.substring(0, Math.min(name.length(), 4 * LONGEST_NAME)))
                .map(HeaderFields::decoded)
                .filter(name -> !name.isBlank())
                .map(name -> name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME) + "…");
    }

    private static String lower(String word) {
        return word.strip().toLowerCase(Locale.ROOT);
    }
}
