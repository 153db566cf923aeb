// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.sitrep.archive.value.DamagedException;

/** What is written comes back, whatever the record is made of; another form has another number. */
class RecordCodecTest {

    /** How something went. */
    public enum Outcome {
        WELL,
        BADLY
    }

    /** Of a kind that occurs again and again. */
    public record Person(String name, Optional<String> country, boolean known) {}

    public record Place(int start, int end, double latitude, double longitude) {}

    /** Has a component of every type. */
    public record Visit(
            Person guest,
            Optional<Person> host,
            List<Place> places,
            List<String> words,
            Optional<LocalDate> day,
            LocalDateTime time,
            Optional<BigDecimal> cost,
            long distance,
            Outcome outcome,
            Optional<Integer> number,
            List<Optional<Outcome>> outcomes) {}

    public record Visits(List<Visit> all) {}

    private static final RecordCodec<Visits> CODEC = RecordCodec.of(Visits.class);

    @Test
    void whatIsWrittenComesBack(TestReporter reporter) {
        long seed = new Random().nextLong();
        reporter.publishEntry("seed", Long.toString(seed));
        Random random = new Random(seed);
        for (int n = 0; n < 500; n++) {
            Visits visits = new Visits(list(random, 8, RecordCodecTest::visit));
            assertThat(CODEC.read(CODEC.write(visits)))
                    .as("seed %d, try %d", seed, n)
                    .isEqualTo(visits);
        }
    }

    private static Visit visit(Random random) {
        return new Visit(
                person(random),
                perhaps(random, RecordCodecTest::person),
                list(random, 4, RecordCodecTest::place),
                list(random, 5, RecordCodecTest::words),
                perhaps(random, RecordCodecTest::day),
                time(random),
                perhaps(random, RecordCodecTest::decimal),
                any(random, 0L, 1L, -1L, Long.MAX_VALUE, Long.MIN_VALUE, random.nextLong()),
                any(random, Outcome.values()),
                perhaps(random, some -> any(some, 0, -1, Integer.MAX_VALUE, Integer.MIN_VALUE, some.nextInt())),
                list(random, 3, some -> perhaps(some, other -> any(other, Outcome.values()))));
    }

    private static Person person(Random random) {
        return new Person(words(random), perhaps(random, RecordCodecTest::words), random.nextBoolean());
    }

    private static Place place(Random random) {
        return new Place(random.nextInt(), random.nextInt(9), fraction(random), fraction(random));
    }

    private static double fraction(Random random) {
        return any(
                random,
                0.0,
                -0.0,
                43.25,
                -8.54321,
                Double.NaN,
                Double.NEGATIVE_INFINITY,
                Double.MIN_VALUE,
                1e300,
                Double.longBitsToDouble(random.nextLong()));
    }

    private static String words(Random random) {
        return any(random, "", "Mara Voss", "Port Azul", "Grüße \uD83D\uDE00\0", "x".repeat(random.nextInt(300)));
    }

    private static LocalDate day(Random random) {
        return any(random, LocalDate.of(2031, 3, 10), LocalDate.MIN, LocalDate.MAX);
    }

    private static LocalDateTime time(Random random) {
        return any(
                random,
                LocalDateTime.of(2031, 3, 10, 0, 0),
                LocalDateTime.of(2031, 3, 10, 23, 59, 59, 999_999_999),
                LocalDateTime.of(1066, 10, 14, 9, 0),
                LocalDateTime.MAX);
    }

    private static BigDecimal decimal(Random random) {
        return new BigDecimal(new BigInteger(random.nextInt(90), random), random.nextInt(9) - 4)
                .multiply(BigDecimal.valueOf(random.nextInt(3) - 1));
    }

    private static <T> Optional<T> perhaps(Random random, Function<Random, T> value) {
        return random.nextBoolean() ? Optional.of(value.apply(random)) : Optional.empty();
    }

    private static <T> List<T> list(Random random, int most, Function<Random, T> value) {
        return IntStream.range(0, random.nextInt(most + 1))
                .mapToObj(i -> value.apply(random))
                .toList();
    }

    @SafeVarargs
    private static <T> T any(Random random, T... values) {
        return values[random.nextInt(values.length)];
    }

    @Test
    void whatOccursAgainTakesLittleRoom() {
        Person person = new Person("Mara Voss of the harbour office", Optional.of("XA"), true);
        int once = RecordCodec.of(Guests.class).write(new Guests(List.of(person))).length;
        int often = RecordCodec.of(Guests.class).write(new Guests(List.of(person, person, person))).length;
        assertThat(often).isEqualTo(once + 2);
    }

    public record Guests(List<Person> all) {}

    /** The same but for a name. */
    public record RenamedGuests(List<Person> some) {}

    /** The same but for a type far within. */
    public record OtherGuests(List<Optional<Person>> all) {}

    @Test
    void anotherFormHasAnotherNumber() {
        assertThat(List.of(
                        RecordCodec.of(Guests.class).number(),
                        RecordCodec.of(RenamedGuests.class).number(),
                        RecordCodec.of(OtherGuests.class).number(),
                        CODEC.number()))
                .doesNotHaveDuplicates()
                .allMatch(number -> number >= 0);
        assertThat(RecordCodec.of(Visits.class).number()).isEqualTo(CODEC.number());
    }

    public record Impossible(Map<String, String> map) {}

    @Test
    void whatCannotBeWrittenIsToldAtOnce() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RecordCodec.of(Impossible.class))
                .withMessageContaining("Map");
    }

    @Test
    void bytesThatAreNoneAreDamaged() {
        byte[] whole = CODEC.write(new Visits(list(new Random(7), 8, RecordCodecTest::visit)));
        for (int length = 0; length < whole.length; length++) {
            byte[] part = Arrays.copyOf(whole, length);
            assertThatExceptionOfType(DamagedException.class).isThrownBy(() -> CODEC.read(part));
        }
    }
}
