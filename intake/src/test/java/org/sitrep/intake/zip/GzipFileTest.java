// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.zip;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.sitrep.intake.material.Damage;
import org.sitrep.intake.material.Members;

class GzipFileTest {

    private static final byte[] FILE = "The ferry left.".getBytes(StandardCharsets.UTF_8);

    private static Members read(byte[] gzip, String name) throws IOException {
        Members members = new Members();
        GzipFile.read(new ByteArrayInputStream(gzip), name, members);
        return members;
    }

    @ParameterizedTest
    @CsvSource({"reports.csv.gz, reports.csv", "REPORT.GZ, REPORT", "all.tgz, all.tar", "noending, noending"})
    void theMemberHasTheNameWithoutTheEnding(String name, String member) throws IOException {
        assertThat(read(Zips.gzip(FILE), name).told()).containsExactly(member + "=The ferry left.");
    }

    @Test
    void brokenFilesAreRejected() throws IOException {
        byte[] gzip = Zips.gzip(FILE);
        byte[] wrongSum = gzip.clone();
        wrongSum[gzip.length - 6] ^= 1;
        for (byte[] broken : new byte[][] {new byte[0], FILE, Arrays.copyOf(gzip, gzip.length - 9), wrongSum}) {
            assertThat(read(broken, "a.gz").told()).containsExactly("a!malformed-gzip");
        }
    }

    @Test
    void aBombIsRejected() throws IOException {
        assertThat(read(Zips.gzip(new byte[6 << 20]), "a.gz").told()).containsExactly("a!zip-bomb");
    }

    static Stream<Damage> damage() throws IOException {
        return Damage.of(Zips.gzip(FILE), 20_251_215, 300);
    }

    @ParameterizedTest
    @MethodSource
    void damage(Damage damage) throws IOException {
        assertThat(read(damage.bytes(), "a.gz").told()).hasSize(1);
    }
}
