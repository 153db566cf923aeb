// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.warc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sitrep.intake.warc.Archive.bytes;
import static org.sitrep.intake.warc.Archive.gzip;
import static org.sitrep.intake.warc.Archive.join;
import static org.sitrep.intake.warc.Archive.page;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Archives that are damaged somewhere: all that is whole is handed on, and the damage is told. */
class DamagedTest {

    private static final int PAGES = 5;

    private static List<byte[]> records(boolean packed) {
        List<byte[]> records = new ArrayList<>();
        for (int i = 1; i <= PAGES; i++) {
            records.add(packed ? gzip(page(i)) : page(i));
        }
        return records;
    }

    private static byte[] all(List<byte[]> records) {
        return join(records.toArray(byte[][]::new));
    }

    private static List<String> addresses(int count) {
        return Stream.iterate(1, i -> i + 1)
                .limit(count)
                .map(i -> "https://news.example/" + i)
                .toList();
    }

    /** How many records end at or before a byte. */
    private static int whole(List<byte[]> records, int at) {
        int end = 0;
        int count = 0;
        for (byte[] one : records) {
            end += one.length;
            count += end <= at ? 1 : 0;
        }
        return count;
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void cutOffAtEveryByte(boolean packed) {
        List<byte[]> records = records(packed);
        byte[] all = all(records);
        int end = 0;
        for (int length = 1; length <= all.length; length++) {
            int whole = whole(records, length);
            end = whole > 0 ? all(records.subList(0, whole)).length : 0;
            Members members = Members.of(Arrays.copyOf(all, length));
            assertThat(members.addresses()).as("cut at %d", length).isEqualTo(addresses(whole));
            assertThat(members.rejected).as("cut at %d", length).hasSize(length == end ? 0 : 1);
        }
    }

    @Test
    void cutOffInOneGzipMember() {
        List<byte[]> records = records(false);
        byte[] all = gzip(all(records));
        for (int length = 1; length < all.length; length++) {
            Members members = Members.of(Arrays.copyOf(all, length));
            assertThat(members.addresses()).as("cut at %d", length).isEqualTo(addresses(members.taken.size()));
            assertThat(members.rejected).as("cut at %d", length).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aFlippedBit(boolean packed) {
        long seed = System.nanoTime();
        SplittableRandom random = new SplittableRandom(seed);
        List<byte[]> records = records(packed);
        byte[] all = all(records);
        for (int i = 0; i < 2000; i++) {
            int bit = random.nextInt(8 * all.length);
            String where = "seed " + seed + ", bit " + bit;
            byte[] flipped = all.clone();
            flipped[bit / 8] ^= (byte) (1 << bit % 8);
            Members members = Members.of(flipped);
            int before = whole(records, bit / 8);
            assertThat(members.addresses())
                    .as(where)
                    .containsAll(addresses(before))
                    .hasSizeLessThanOrEqualTo(PAGES);
            if (packed) {
                int after = PAGES - before - 1;
                assertThat(members.addresses()).as(where).hasSizeGreaterThanOrEqualTo(before + after);
                assertThat(members.taken.size() == PAGES || !members.rejected.isEmpty())
                        .as(where)
                        .isTrue();
            }
            assertThat(members.texts()).as(where).allMatch(text -> text.matches("<p>Ferry [1-5] left .* board\\.</p>"));
        }
    }

    @Test
    void whatIsWholeIsNotLostByABrokenMemberAfterIt() {
        byte[] empty = gzip(new byte[0]);
        empty[empty.length - 1] = 1;
        Members members = Members.of(join(gzip(page(1)), empty, gzip(page(3))));
        assertThat(members.rejected).containsExactly("2 warc-damaged");
        assertThat(members.taken.keySet()).containsExactly("1", "3");
    }

    @Test
    void manyFlippedBitsInOneGzipMember() {
        long seed = System.nanoTime();
        SplittableRandom random = new SplittableRandom(seed);
        byte[] all = gzip(all(records(false)));
        for (int i = 0; i < 1000; i++) {
            byte[] flipped = all.clone();
            for (int j = 0; j <= i % 7; j++) {
                flipped[random.nextInt(all.length)] ^= (byte) (1 << random.nextInt(8));
            }
            Members members = Members.of(flipped);
            assertThat(members.taken).as("seed " + seed).hasSizeLessThanOrEqualTo(PAGES);
            assertThat(members.taken.size() == PAGES || !members.rejected.isEmpty())
                    .as("seed " + seed)
                    .isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource({"-1", "1", "-40", "40", "-400", "4000", "400000", "99999999999"})
    void aWrongLength(long more) {
        byte[] second = page(2);
        String text = new String(second, StandardCharsets.ISO_8859_1);
        int length = Integer.parseInt(text.replaceAll("(?s).*?\nContent-Length: (\\d+).*", "$1"));
        byte[] wrong =
                bytes(text.replace("\nContent-Length: " + length, "\nContent-Length: " + Math.max(0, length + more)));
        Members plain = Members.of(join(page(1), wrong, page(3)));
        assertThat(plain.rejected).isNotEmpty();
        assertThat(plain.addresses()).contains("https://news.example/1").doesNotContain("https://news.example/2");
        assertThat(plain.addresses().contains("https://news.example/3")).isEqualTo(more < 1 << 24);
        Members packed = Members.of(join(gzip(page(1)), gzip(wrong), gzip(page(3))));
        assertThat(packed.rejected).isNotEmpty();
        assertThat(packed.addresses()).containsExactly("https://news.example/1", "https://news.example/3");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Content-Length: -5\r\n",
                "Content-Length: 1e3\r\n",
                "Content-Length: 99999999999999999999\r\n"
            })
    void noLength(String length) {
        byte[] bad = bytes("WARC/1.0\r\nWARC-Type: response\r\n" + length + "\r\nbody\r\n\r\n");
        for (byte[] archive : List.of(join(bad, page(2)), join(gzip(bad), gzip(page(2))))) {
            Members members = Members.of(archive);
            assertThat(members.rejected).containsExactly("1 warc-damaged");
            assertThat(members.taken.keySet()).containsExactly("2");
        }
    }

    @Test
    void whatStandsBetweenRecordsIsTold() {
        for (byte[] archive : List.of(
                join(page(1), new byte[500], bytes("\r\n\r\n"), page(3)),
                join(gzip(page(1)), new byte[500], gzip(page(3))),
                join(page(1), bytes("WARC/1.0\r\n" + "X".repeat(100_000) + "\r\n\r\n"), page(3)))) {
            Members members = Members.of(archive);
            assertThat(members.rejected).containsExactly("2 warc-damaged");
            assertThat(members.taken.keySet()).containsExactly("1", "3");
        }
    }

    @Test
    void noiseIsNoArchive() {
        for (int seed = 0; seed < 200; seed++) {
            byte[] noise = new byte[5000];
            new SplittableRandom(seed).nextBytes(noise);
            assertThat(Members.of(noise).rejected).isNotEmpty();
            assertThat(Members.of(join(bytes("WARC/1.0\r\n"), noise)).rejected).isNotEmpty();
            assertThat(Members.of(join(Arrays.copyOf(gzip(page(1)), 60), noise)).taken)
                    .isEmpty();
        }
    }
}
