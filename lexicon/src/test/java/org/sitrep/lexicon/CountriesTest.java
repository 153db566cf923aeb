// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class CountriesTest {

    private final Countries countries = Countries.get();

    @Test
    void eachWayOfPointingToACountryFindsIt() {
        assertThat(code(countries.findByName("United States"))).contains("US");
        assertThat(code(countries.findByName("U.S."))).contains("US");
        assertThat(code(countries.findByAdjective("Ukrainian"))).contains("UA");
        assertThat(code(countries.findByPeople("Danes"))).contains("DK");
        assertThat(code(countries.findByCapital("Kiev"))).contains("UA");
        assertThat(code(countries.findBySeat("Kremlin"))).contains("RU");
        assertThat(code(countries.findByName("Norland"))).isEmpty();
    }

    @Test
    void rowsAreInOrderAndCoordinatesAreOnEarth() {
        assertThat(countries.list())
                .hasSizeGreaterThan(240)
                .extracting(Country::code)
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(countries.list()).allSatisfy(country -> {
            assertThat(country.code()).matches("[A-Z]{2}");
            assertThat(Math.abs(country.latitude())).isBetween(0.0, 90.0);
            assertThat(Math.abs(country.longitude())).isBetween(0.0, 180.0);
        });
    }

    @Test
    void noNamePointsToTwoCountries() {
        assertThat(shared(Country::aliases)).isEmpty();
        assertThat(shared(country -> List.of(country.name()))).isEmpty();
        assertThat(shared(Country::people)).isEmpty();
        assertThat(shared(Country::capitals)).isEmpty();
        assertThat(shared(Country::seats)).isEmpty();
    }

    private Map<String, String> shared(Function<Country, List<String>> keys) {
        Map<String, String> owners = new HashMap<>();
        Map<String, String> shared = new HashMap<>();
        for (Country country : countries.list()) {
            for (String key : keys.apply(country)) {
                String owner = owners.putIfAbsent(key, country.code());
                if (owner != null) {
                    shared.put(key, owner);
                }
            }
        }
        return shared;
    }

    private static Optional<String> code(Optional<Country> country) {
        return country.map(Country::code);
    }
}
