// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.fetch;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sitrep.intake.fetch.address.WebAddress;
import org.sitrep.intake.fetch.wire.Headers;

/**
 * By what an address tells whether it holds something new. They are sent to that very address only.
 *
 * @param address the address that gave them
 * @param etag its {@code ETag}, as it was given
 * @param lastModified its {@code Last-Modified}, as it was given
 */
public record Validators(WebAddress address, Optional<String> etag, Optional<String> lastModified) {

    private static final int LONGEST = 1024;

    /** What could not be sent back as it came is left out. */
    public Validators {
        etag = etag.filter(Validators::isPlain);
        lastModified = lastModified.filter(Validators::isPlain);
    }

    static Validators of(WebAddress address, Headers headers) {
        return new Validators(address, headers.find("ETag"), headers.find("Last-Modified"));
    }

    List<Headers.Header> headersFor(WebAddress asked) {
        return asked.equals(address)
                ? Stream.concat(
                                etag.map(tag -> new Headers.Header("If-None-Match", tag)).stream(),
                                lastModified.map(day -> new Headers.Header("If-Modified-Since", day)).stream())
                        .toList()
                : List.of();
    }

    private static boolean isPlain(String value) {
        return !value.isEmpty() && value.length() <= LONGEST && value.chars().allMatch(c -> c >= ' ' && c < 0x7F);
    }
}
