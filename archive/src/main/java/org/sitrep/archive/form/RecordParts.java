// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.form;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Stream;

/** A record's components, written and read one after another. */
final class RecordParts {

    private final Class<?> type;
    private final List<Form> forms;
    private final List<MethodHandle> accessors = new ArrayList<>();
    private final MethodHandle constructor;

    RecordParts(Class<?> type, List<Form> forms) {
        this.type = type;
        this.forms = forms;
        MethodHandles.Lookup lookup = MethodHandles.publicLookup();
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types = Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            for (RecordComponent component : components) {
                accessors.add(lookup.unreflect(component.getAccessor())
                        .asType(MethodType.methodType(Object.class, Object.class)));
            }
            constructor = lookup.findConstructor(type, MethodType.methodType(void.class, types))
                    .asSpreader(Object[].class, types.length)
                    .asType(MethodType.methodType(Object.class, Object[].class));
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(type.getName() + " is not public, and cannot be packed.", e);
        }
    }

    /** The names and types of all parts. */
    String description() {
        StringJoiner parts = new StringJoiner(", ", type.getSimpleName() + " (", ")");
        for (int i = 0; i < forms.size(); i++) {
            parts.add(
                    type.getRecordComponents()[i].getName() + " " + forms.get(i).description());
        }
        return parts.toString();
    }

    void write(FormOutput out, Object value) {
        for (int i = 0; i < forms.size(); i++) {
            forms.get(i).write(part(value, accessors.get(i)), out);
        }
    }

    Object read(FormInput in) {
        Object[] parts = new Object[forms.size()];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = forms.get(i).read(in);
        }
        return made(parts);
    }

    private static Object part(Object value, MethodHandle accessor) {
        try {
            return (Object) accessor.invokeExact(value);
        } catch (Throwable e) {
            throw new IllegalStateException(value + " does not tell its parts.", e);
        }
    }

    private Object made(Object[] parts) {
        try {
            return (Object) constructor.invokeExact(parts);
        } catch (Throwable e) {
            throw new IllegalArgumentException("A " + type.getSimpleName() + " cannot be made of its parts", e);
        }
    }
}
