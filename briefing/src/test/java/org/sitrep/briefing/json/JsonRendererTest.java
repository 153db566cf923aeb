// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.briefing.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sitrep.briefing.Desk;

/** A brief as JSON. */
class JsonRendererTest {

    @Test
    void citationsAreObjects() {
        assertThat(JsonRenderer.render(Desk.quoting("Drones fell on \"Bergen\".")))
                .startsWith("{\"head\":[\"Period: Friday, 12 December 2025\"")
                .contains(
                        "\"kind\":\"happening\",\"id\":\"h0\"",
                        "{\"kind\":\"quoted\",\"text\":\"Drones fell on \\\"Bergen\\\".\"}",
                        "\"citations\":[{\"source\":1,\"paragraph\":1,\"start\":0,\"end\":24,",
                        "\"place\":{\"name\":\"Bergen\",\"latitude\":60.39,\"longitude\":5.32}",
                        "\"sources\":[{\"number\":1,\"id\":\"r1\"")
                .endsWith("\"failures\":[]}\n");
    }

    @Test
    void controlCharactersAreEscaped() {
        assertThat(JsonRenderer.render(Desk.quoting("Drones \u001b[31mfell\u0007.")))
                .doesNotContain("\u001b", "\u0007");
    }
}
