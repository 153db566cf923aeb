// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.record.Reading;
import org.sitrep.record.text.Span;

/** Finds every span of a reading, whatever part of the record it stands in. */
final class RecordSpans {

    private final List<Span> spans = new ArrayList<>();

    private RecordSpans() {}

    static List<Span> of(Reading reading) {
        RecordSpans found = new RecordSpans();
        found.collect(reading);
        return found.spans;
    }

    private void collect(Object part) {
        switch (part) {
            case Span span -> spans.add(span);
            case List<?> parts -> parts.forEach(this::collect);
            case Optional<?> maybe -> maybe.ifPresent(this::collect);
            case Record whole -> {
                for (RecordComponent component : whole.getClass().getRecordComponents()) {
                    collect(value(whole, component));
                }
            }
            default -> {}
        }
    }

    private static Object value(Record whole, RecordComponent component) {
        try {
            return component.getAccessor().invoke(whole);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("The part " + component + " of the record cannot be read.", e);
        }
    }
}
