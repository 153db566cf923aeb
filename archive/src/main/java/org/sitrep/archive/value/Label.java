// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.value;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sitrep.record.event.EventMode;
import org.sitrep.record.json.PublishedName;

/** Constants by the names they have in the published record, under which they are kept. */
public final class Label {

    private static final ClassValue<Map<String, Enum<?>>> CONSTANTS = new ClassValue<>() {
        @Override
        protected Map<String, Enum<?>> computeValue(Class<?> type) {
            return Arrays.stream(type.getEnumConstants())
                    .map(constant -> (Enum<?>) constant)
                    .collect(Collectors.toMap(PublishedName::of, Function.identity(), (a, b) -> a));
        }
    };

    private Label() {}

    /**
     * The constant of that name; for modes, of which several share one, see {@link EventMode#find}.
     *
     * @throws DamagedException where there is none
     */
    public static <E extends Enum<E>> E parse(Class<E> type, String label) {
        Enum<?> constant = CONSTANTS.get(type).get(label);
        if (constant == null) {
            throw new DamagedException("There is no " + type.getSimpleName() + " " + label + ".");
        }
        return type.cast(constant);
    }
}
