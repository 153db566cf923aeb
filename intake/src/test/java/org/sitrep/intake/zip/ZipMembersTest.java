// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.zip;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.sitrep.intake.material.Damage;
import org.sitrep.intake.material.Limits;
import org.sitrep.intake.material.Members;

@Timeout(value = 60, unit = TimeUnit.SECONDS)
class ZipMembersTest {

    private static Members read(byte[] zip) throws IOException {
        Members members = new Members();
        ZipMembers.read(new ByteArrayInputStream(zip), members);
        return members;
    }

    @Test
    void filesAreHandedOnInOrder() throws IOException {
        byte[] zip = Zips.of(
                "b.txt", "The ferry left.", "folder/", "", "folder/a.html", "<p>It came back.", "empty.txt", "");
        assertThat(read(zip).told())
                .containsExactly("b.txt=The ferry left.", "folder/a.html=<p>It came back.", "empty.txt=");
    }

    @ParameterizedTest
    @CsvSource({
        "__MACOSX/a.txt, false",
        "in/__MACOSX/._a.txt, false",
        ".hidden, false",
        ".git/config, false",
        "in/.DS_Store, false",
        "a.b.txt, true",
        "../up.txt, true",
        "./here.txt, true",
        "in/../../up.txt, true",
        "/etc/motd, true",
    })
    void hiddenFilesArePassedOver(String name, boolean handedOn) throws IOException {
        assertThat(read(Zips.of(name, "x")).told())
                .isEqualTo(handedOn ? java.util.List.of(name + "=x") : java.util.List.of());
    }

    @Test
    void namesPrint() throws IOException {
        assertThat(read(Zips.of("a\u0007\n\u202Eb.txt", "x", "Überblick-звіт.txt", "y", "n".repeat(400), "z"))
                        .told())
                .containsExactly("a???b.txt=x", "Überblick-звіт.txt=y", "…" + "n".repeat(300) + "=z");
    }

    @Test
    void namesWithoutTheMarkOfUnicodeAreToldAsWhatTheyAre() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.ISO_8859_1)) {
            zip.putNextEntry(new ZipEntry(
                    new String("Lösung.txt".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1)));
            zip.write('x');
            zip.putNextEntry(new ZipEntry("Maß.txt"));
            zip.write('y');
        }
        assertThat(read(bytes.toByteArray()).told()).containsExactly("Lösung.txt=x", "Maß.txt=y");
    }

    @Test
    void aZipWithinIsHandedOn() throws IOException {
        byte[] inner = Zips.of("a.txt", "The ferry left.");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("inner.zip"));
            zip.write(inner);
        }
        Members members = read(bytes.toByteArray());
        assertThat(members.materials()).hasSize(1);
        assertThat(members.materials().getFirst().bytes()).isEqualTo(inner);
    }

    @Test
    void whatIsTooLargeIsRejectedAndTheRestRead() throws IOException {
        byte[] noise = new byte[Limits.BYTES + 1];
        new Random(1).nextBytes(noise);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("large"));
            zip.write(noise);
            zip.putNextEntry(new ZipEntry("just"));
            zip.write(noise, 0, Limits.BYTES);
            zip.putNextEntry(new ZipEntry("small"));
            zip.write('x');
        }
        Members members = read(bytes.toByteArray());
        assertThat(members.told()).hasSize(3).startsWith("large!file-too-large").endsWith("small=x");
        assertThat(members.materials().getFirst().bytes()).hasSize(Limits.BYTES);
    }

    @Test
    void aBombEndsTheReading() throws IOException {
        assertThat(read(Zips.zeros("bomb", 6L << 20)).told()).containsExactly("bomb!zip-bomb");
    }

    @Test
    void manyMembersEndTheReading() throws IOException {
        String[] files = new String[20_020];
        for (int i = 0; i < files.length; i += 2) {
            files[i] = "f" + i;
            files[i + 1] = "";
        }
        assertThat(read(Zips.of(files)).told()).hasSize(10_001).last().isEqualTo("f20000!too-many-members");
    }

    @Test
    void encryptedMembersAreTold() throws IOException {
        byte[] zip = Zips.of("a.txt", "The ferry left.");
        zip[6] |= 1;
        assertThat(read(zip).told()).containsExactly("(rest of the file)!encrypted-zip");
        assertThat(read(zip).sentences().getFirst()).contains("password");
    }

    static Stream<byte[]> noZips() {
        return Stream.of(new byte[0], "No ZIP at all".getBytes(StandardCharsets.UTF_8), new byte[] {'P', 'K', 3, 4});
    }

    @ParameterizedTest
    @MethodSource
    void noZips(byte[] bytes) throws IOException {
        assertThat(read(bytes).told()).containsExactly("(rest of the file)!malformed-zip");
    }

    @Test
    void anEmptyZipHoldsNothing() throws IOException {
        assertThat(read(Zips.of()).told()).isEmpty();
    }

    @Test
    void whatCameBeforeTheCutIsHandedOn() throws IOException {
        byte[] zip = Zips.of("a.txt", "The ferry left.", "b.txt", "It came back after the storm had passed.");
        int second = new String(zip, StandardCharsets.ISO_8859_1).indexOf("b.txt");
        assertThat(read(Arrays.copyOf(zip, second - 30)).told())
                .containsExactly("a.txt=The ferry left.", "(rest of the file)!malformed-zip");
        assertThat(read(Arrays.copyOf(zip, second + 20)).told())
                .containsExactly("a.txt=The ferry left.", "b.txt!malformed-zip");
    }

    static Stream<Damage> damage() throws IOException {
        return Damage.of(
                Zips.of("a.txt", "The ferry left.", "in/b.txt", "It came back.".repeat(30), "c.txt", "No."),
                20_251_214,
                400);
    }

    @ParameterizedTest
    @MethodSource
    void damage(Damage damage) throws IOException {
        assertThat(read(damage.bytes()).told()).hasSizeLessThan(8);
    }
}
