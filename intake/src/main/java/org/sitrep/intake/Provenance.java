// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.sitrep.intake.material.Material;

/**
 * What is known of an input before its bytes are looked at.
 *
 * @param name of the file, or of the member of a container
 * @param file where it can be read again; empty for what is within a container, was fetched, or is a stream
 * @param address where it was fetched from
 * @param charset the one the server named
 * @param mediaType what the server says it is
 */
record Provenance(
        Optional<String> name,
        Optional<Path> file,
        Optional<String> address,
        Optional<String> charset,
        Optional<String> mediaType) {

    static Provenance ofFile(Path file) {
        return new Provenance(
                Optional.of(file.getFileName().toString()),
                Optional.of(file),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    static Provenance unknown() {
        return of(Optional.empty(), Material.of(new byte[0]));
    }

    /** @param name of a member of a container; no name where it was fetched */
    static Provenance of(Optional<String> name, Material material) {
        return new Provenance(name, Optional.empty(), material.address(), material.charset(), material.mediaType());
    }

    Material with(byte[] bytes) {
        return new Material(bytes, address, charset, mediaType);
    }

    boolean isWebArchive() {
        return name.filter(file -> file.toLowerCase(Locale.ROOT).endsWith(".wacz"))
                .isPresent();
    }

    /** The format, by what its bytes say, else its name, else its media type, else the looks of its text. */
    Format format(Beginning beginning) {
        Optional<Format> named = name.flatMap(Endings::find);
        Optional<Format> signed = beginning.findSigned();
        if (signed.isPresent()) {
            boolean archive = signed.get() == Format.GZIP && beginning.isPackedWebArchive();
            return archive
                    ? Format.WARC
                    : named.filter(format -> format == Format.DISGUISED).orElse(signed.get());
        }
        return named.or(() -> mediaType.flatMap(Endings::ofType))
                .map(format -> checked(format, beginning))
                .orElseGet(beginning::guess);
    }

    /** What is called a page may be a feed, and the other way round. */
    private static Format checked(Format said, Beginning beginning) {
        return said != Format.HTML && said != Format.FEED
                ? said
                : beginning.isJsonFeed() ? Format.FEED : beginning.findMarkup().orElse(said);
    }
}
