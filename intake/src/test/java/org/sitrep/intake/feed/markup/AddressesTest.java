// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.feed.markup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            http://wire.example/a/b.xml | c              | http://wire.example/a/c
            http://wire.example         | c              | http://wire.example/c
            http://wire.example/a/b?x=1 | ?y=2           | http://wire.example/a/b?y=2
            http://wire.example/a/b?x=1 | #f             | http://wire.example/a/b?x=1#f
            http://wire.example/a/b     | /c/../d        | http://wire.example/d
            http://wire.example/a/b     | ../../../d     | http://wire.example/d
            http://wire.example/a/b/c   | ..             | http://wire.example/a/
            http://wire.example/a/      | ./x y          | http://wire.example/a/x y
            https://wire.example/a/     | //cdn.example/ | https://cdn.example/
            http://wire.example/a/      | mailto:a@b.c   | mailto:a@b.c
            a/b/                        | c              | c
            ''                          | c              | c
            """)
    void relativeOnesAreSeenFromTheBase(String base, String address, String whole) {
        assertThat(Addresses.resolve(base, address)).isEqualTo(whole);
    }
}
