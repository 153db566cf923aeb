// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.briefing.section;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.linking.evidence.Party;
import org.sitrep.record.actor.ActorKind;

class NamingTest {

    private static final Party NORWAY =
            new Party("country NO", "Norway", Optional.of("NO"), Optional.of(ActorKind.COUNTRY), true);
    private static final Party SUDAN =
            new Party("country SD", "Sudan", Optional.of("SD"), Optional.of(ActorKind.COUNTRY), true);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Norway shelled the port.",
                "On Monday Norway shelled the port.",
                "Denmark, Norway and Sweden sent ships.",
                "Norwegian guns shelled the port in Denmark.",
                "Oslo sent ships.",
                "Shells fell in Norway, and Norway answered."
            })
    void aCountryIsNamedByItsPeopleAndItsCapitalToo(String words) {
        assertThat(Naming.in(words).names(NORWAY)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A blast killed five people in Norway.",
                "A blast killed five people in northern Norway.",
                "A blast killed five people near Bergen, Hordaland, Norway.",
                "Sweden sent ships."
            })
    void theSceneIsNoParty(String words) {
        assertThat(Naming.in(words).names(NORWAY)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Denmark searched a Norwegian-flagged ferry.", "Denmark stopped shipments of Norwegian oil."})
    void whatOnlyComesFromACountryIsNotTheCountry(String words) {
        assertThat(Naming.in(words).names(NORWAY)).isFalse();
        assertThat(Naming.in("The Norwegian-led coalition sent ships.").names(NORWAY))
                .isTrue();
    }

    @Test
    void aTownThatIsCalledLikeACountryDoesNotNameIt() {
        assertThat(Naming.in("The mayor condemned the Port Sudan bombing.").names(SUDAN))
                .isFalse();
    }
}
