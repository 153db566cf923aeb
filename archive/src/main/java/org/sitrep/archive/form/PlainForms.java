// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.form;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;

/** The forms of values that are not put together of others. */
final class PlainForms {

    /** Coordinates have so many parts of a degree, and most other fractions no more. */
    private static final double PARTS = 100_000;

    private static final long NANOS_OF_A_SECOND = 1_000_000_000;

    private final Slots slots;

    PlainForms(Slots slots) {
        this.slots = slots;
    }

    Optional<Form> find(Class<?> type) {
        return Optional.ofNullable(
                switch (type.getName()) {
                    case "java.lang.String" ->
                        new Form("text", (out, value) -> out.writeWords((String) value), FormInput::readWords);
                    case "int", "java.lang.Integer" -> integer(slots.number());
                    case "long", "java.lang.Long" -> longInteger(slots.number());
                    case "boolean", "java.lang.Boolean" ->
                        new Form(
                                "boolean",
                                (out, value) -> out.bytes().addByte((Boolean) value ? 1 : 0),
                                in -> in.bytes().nextByte() != 0);
                    case "double", "java.lang.Double" ->
                        new Form(
                                "double", (out, value) -> writeFraction((Double) value, out), PlainForms::readFraction);
                    case "java.math.BigDecimal" ->
                        new Form("decimal", PlainForms::writeDecimal, PlainForms::readDecimal);
                    case "java.time.LocalDate" -> day(slots.number());
                    case "java.time.LocalDateTime" -> time(slots.number());
                    default -> null;
                });
    }

    private static Form integer(int slot) {
        return new Form("int", (out, value) -> out.writeNear(slot, (Integer) value), in -> (int) in.readNear(slot));
    }

    private static Form longInteger(int slot) {
        return new Form("long", (out, value) -> out.writeNear(slot, (Long) value), in -> in.readNear(slot));
    }

    private static Form day(int slot) {
        return new Form(
                "day",
                (out, value) -> out.writeNear(slot, ((LocalDate) value).toEpochDay()),
                in -> LocalDate.ofEpochDay(in.readNear(slot)));
    }

    private static Form time(int slot) {
        return new Form(
                "time",
                (out, value) -> {
                    out.writeNear(slot, ((LocalDateTime) value).toLocalDate().toEpochDay());
                    writeTimeOfDay(((LocalDateTime) value).toLocalTime(), out);
                },
                in -> LocalDateTime.of(LocalDate.ofEpochDay(in.readNear(slot)), readTimeOfDay(in)));
    }

    private static void writeTimeOfDay(LocalTime time, FormOutput out) {
        long fraction = time.toNanoOfDay() % NANOS_OF_A_SECOND;
        out.bytes().addCount(2L * time.toSecondOfDay() + (fraction > 0 ? 1 : 0));
        if (fraction > 0) {
            out.bytes().addCount(fraction);
        }
    }

    private static LocalTime readTimeOfDay(FormInput in) {
        long coded = in.bytes().nextCount();
        LocalTime time = LocalTime.ofSecondOfDay(coded / 2);
        return coded % 2 == 0 ? time : time.withNano((int) in.bytes().nextCount());
    }

    /** As a whole number of parts where it is one. */
    private static void writeFraction(double value, FormOutput out) {
        long parts = Math.round(value * PARTS);
        boolean whole = Math.abs(parts) < Integer.MAX_VALUE && Double.compare(parts / PARTS, value) == 0;
        out.bytes().addByte(whole ? 1 : 0);
        if (whole) {
            out.bytes().addSigned(parts);
        } else {
            out.bytes().addCount(Double.doubleToRawLongBits(value));
        }
    }

    private static double readFraction(FormInput in) {
        boolean whole = in.bytes().nextByte() != 0;
        return whole
                ? in.bytes().nextSigned() / PARTS
                : Double.longBitsToDouble(in.bytes().nextCount());
    }

    private static void writeDecimal(FormOutput out, Object value) {
        BigDecimal number = (BigDecimal) value;
        out.bytes().addCount(Integer.toUnsignedLong(number.scale()));
        out.writeBytes(number.unscaledValue().toByteArray());
    }

    private static BigDecimal readDecimal(FormInput in) {
        int scale = (int) in.bytes().nextCount();
        return new BigDecimal(new BigInteger(in.readBytes()), scale);
    }
}
