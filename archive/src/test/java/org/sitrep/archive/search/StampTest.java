// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StampTest {

    private final Map<String, String> written = new HashMap<>(new Stamp("archive-1", 42).toUserData());

    @Test
    void itsOwnArchiveReadsHowFarTheIndexHasCome() {
        assertThat(Stamp.state(written, "archive-1")).isEqualTo(new IndexState.Ready(42));
        assertThat(Stamp.state(written, "archive-2")).isEqualTo(new IndexState.OtherArchive("archive-1"));
    }

    @Test
    void anotherFormatIsToldFirst() {
        written.put("format", "0");
        assertThat(Stamp.state(written, "archive-2")).isEqualTo(new IndexState.OtherFormat("0"));
        assertThat(Stamp.state(Map.of(), "archive-1")).isEqualTo(new IndexState.OtherFormat("none"));
    }

    @Test
    void aCommitThatDoesNotSayHowFarIsDamaged() {
        written.remove("sequence");
        assertThat(Stamp.state(written, "archive-1")).isInstanceOf(IndexState.Damaged.class);
    }
}
