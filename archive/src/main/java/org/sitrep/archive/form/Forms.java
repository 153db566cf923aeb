// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.form;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the forms of types, each time for another place in a record. */
final class Forms {

    private final Slots slots;
    private final PlainForms plain;

    Forms(Slots slots) {
        this.slots = slots;
        this.plain = new PlainForms(slots);
    }

    /** @throws IllegalArgumentException where values of that type cannot be packed */
    private Form of(Type type) {
        return switch (type) {
            case Class<?> record when record.isRecord() -> record(record);
            case Class<?> constants when constants.isEnum() -> constant(List.of(constants.getEnumConstants()));
            case Class<?> other -> plain.find(other).orElseThrow(() -> unknown(type));
            case ParameterizedType generic
            when generic.getRawType() == Optional.class -> optional(of(generic.getActualTypeArguments()[0]));
            case ParameterizedType generic
            when generic.getRawType() == List.class -> list(of(generic.getActualTypeArguments()[0]));
            default -> throw unknown(type);
        };
    }

    private static IllegalArgumentException unknown(Type type) {
        return new IllegalArgumentException(type.getTypeName() + " cannot be packed.");
    }

    /** A record that is short and has words in it is likely to occur again, and is then not written again. */
    Form record(Class<?> type) {
        RecordParts parts = new RecordParts(
                type, Stream.of(type.getRecordComponents()).map(this::component).toList());
        Form whole = new Form(parts.description(), parts::write, parts::read);
        return recurs(type) ? interned(whole, slots.table(type)) : whole;
    }

    private Form component(RecordComponent component) {
        return of(component.getGenericType());
    }

    private static boolean recurs(Class<?> type) {
        List<Class<?>> types = Arrays.stream(type.getRecordComponents())
                .<Class<?>>map(RecordComponent::getType)
                .toList();
        return types.contains(String.class) && types.stream().noneMatch(each -> each.isRecord() || each == List.class);
    }

    private static Form interned(Form form, int table) {
        return new Form(
                form.description(),
                (out, value) -> {
                    if (!out.isKnown(table, value)) {
                        form.write(value, out);
                    }
                },
                in -> in.readKnown(table, form.reading()));
    }

    private static Form constant(List<?> constants) {
        return new Form(
                constants.toString(),
                (out, value) -> out.bytes().addCount(constants.indexOf(value)),
                in -> constants.get((int) in.bytes().nextCount()));
    }

    private static Form optional(Form some) {
        return new Form(
                "optional " + some.description(),
                (out, value) -> {
                    Optional<?> optional = (Optional<?>) value;
                    out.bytes().addByte(optional.isPresent() ? 1 : 0);
                    optional.ifPresent(one -> some.write(one, out));
                },
                in -> in.bytes().nextByte() == 0 ? Optional.empty() : Optional.of(some.read(in)));
    }

    private static Form list(Form each) {
        return new Form(
                "list of " + each.description(),
                (out, value) -> {
                    List<?> values = (List<?>) value;
                    out.bytes().addCount(values.size());
                    values.forEach(one -> each.write(one, out));
                },
                in -> {
                    Object[] values = new Object[(int) in.bytes().nextCount()];
                    Arrays.setAll(values, i -> each.read(in));
                    return List.of(values);
                });
    }
}
