// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.fetch.wire;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The headers of an answer, in the order they came. */
public record Headers(List<Header> list) {

    /** One of them; its name may be in any case. */
    public record Header(String name, String value) {}

    public Headers {
        list = List.copyOf(list);
    }

    /** The first of that name. */
    public Optional<String> find(String name) {
        return values(name).findFirst();
    }

    Stream<String> values(String name) {
        return list.stream()
                .filter(header -> header.name().equalsIgnoreCase(name))
                .map(header -> header.value().strip());
    }

    /** The media type in lower case: {@code text/html}. */
    public Optional<String> mediaType() {
        return find("Content-Type")
                .map(type -> type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT))
                .filter(type -> !type.isEmpty());
    }

    /** The charset that the media type names, in lower case; it may be none that exists. */
    public Optional<String> charset() {
        return find("Content-Type").stream()
                .flatMap(type -> Arrays.stream(type.split(";")).skip(1))
                .map(parameter -> parameter.strip().toLowerCase(Locale.ROOT))
                .filter(parameter -> parameter.startsWith("charset="))
                .map(parameter -> parameter
                        .substring("charset=".length())
                        .replace("\"", "")
                        .replace("'", "")
                        .strip())
                .filter(charset -> !charset.isEmpty())
                .findFirst();
    }
}
