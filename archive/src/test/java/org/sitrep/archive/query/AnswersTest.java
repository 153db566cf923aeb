// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.sitrep.archive.location.ArchiveFile;
import org.sitrep.archive.sql.SqlFaults;

class AnswersTest {

    private final List<List<Integer>> together = new ArrayList<>();

    private List<Integer> answers(int atOnce, Integer... weights) {
        Answers<Integer, Integer> answers = new Answers<>(
                List.of(weights).iterator(),
                weight -> weight,
                atOnce,
                some -> {
                    together.add(some);
                    return some;
                },
                new SqlFaults(new ArchiveFile(Path.of("news.db"))));
        return StreamSupport.stream(answers, false)
                .filter(weight -> weight >= 0)
                .toList();
    }

    @Test
    void rowsOfMuchWeightAreNotCompletedTogether() {
        assertThat(answers(20, 1, 300, 5, 15, 400, 1)).containsExactly(1, 300, 5, 15, 400, 1);
        assertThat(together).startsWith(List.of(1, 300), List.of(5, 15), List.of(400), List.of(1));
    }

    @Test
    void rowsOfNoWeightAreBoundedToo() {
        assertThat(answers(3, 0, 0, 0, 0)).hasSize(4);
        assertThat(together).startsWith(List.of(0, 0, 0), List.of(0));
    }
}
