// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DesignatorsTest {

    @Test
    void aNumberAfterThemIsANameAndAfterAnActAYear() {
        assertThat(Designators.has("resolution")).isTrue();
        assertThat(Designators.has("highway")).isTrue();
        assertThat(Designators.has("act")).isFalse();
    }
}
