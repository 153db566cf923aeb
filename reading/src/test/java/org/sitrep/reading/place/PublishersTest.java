// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.record.Report;

/** Where a report was published, by name and by address. */
class PublishersTest {

    private final Publishers publishers = Publishers.load();

    @ParameterizedTest
    @CsvSource({
        "BBC News, , GB",
        "bbc news, , GB",
        ", https://www.theguardian.com/world/x, GB",
        ", https://wire.example.de/x, DE",
        ", https://wire.example.co.uk/x, GB",
        ", https://wire.example.io/x,",
        ", https://wire.example.com/x,",
        ", not an address,",
        "Example Wire, , "
    })
    void nameOrAddressTells(@Nullable String publisher, @Nullable String address, @Nullable String country) {
        Report report = Report.of("r1", "Text.");
        Report named = publisher == null ? report : report.withPublisher(publisher);
        Report addressed = address == null ? named : named.withUrl(address);
        assertThat(publishers.findCountry(addressed)).isEqualTo(Optional.ofNullable(country));
    }
}
