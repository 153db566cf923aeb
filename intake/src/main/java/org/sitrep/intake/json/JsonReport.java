// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.json;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sitrep.intake.material.ContentId;
import org.sitrep.intake.material.Dates;
import org.sitrep.intake.material.LanguageTag;
import org.sitrep.intake.material.Limits;
import org.sitrep.intake.material.Parsed;
import org.sitrep.intake.material.UnfitException;
import org.sitrep.record.PublishedFrom;
import org.sitrep.record.Report;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/** A report as a JSON object with {@code id, text, published, title, publisher, url, language}; other properties are ignored. */
public final class JsonReport {

    private static final JsonFactory FACTORY = new JsonFactory();
    private static final Set<String> PROPERTIES =
            Set.of("id", "text", "published", "title", "publisher", "url", "language");

    private static final String OVERSIZED = oversized(FACTORY.streamReadConstraints());

    private JsonReport() {}

    private static String oversized(StreamReadConstraints limits) {
        return String.format(
                Locale.ROOT,
                "The line holds a number of more than %,d digits, a name of more than %,d characters, or more than %,d brackets within"
                        + " each other. Leave that out.",
                limits.getMaxNumberLength(),
                limits.getMaxNameLength(),
                limits.getMaxNestingDepth());
    }

    /** The report on a line. */
    public static Parsed parse(String line) throws UnfitException {
        Map<String, String> values = values(line.startsWith("\uFEFF") ? line.substring(1) : line);
        try {
            return parsed(values);
        } catch (UnfitException e) {
            throw values.containsKey("id") ? e.withId(values.getOrDefault("id", "")) : e;
        }
    }

    private static Map<String, String> values(String line) throws UnfitException {
        Map<String, String> values = new HashMap<>();
        try (JsonParser json = FACTORY.createParser(ObjectReadContext.empty(), line)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                throw new UnfitException("malformed-json", "The line is not a JSON object.");
            }
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = json.currentName();
                JsonToken token = json.nextToken();
                if (token.isScalarValue() && token != JsonToken.VALUE_NULL && PROPERTIES.contains(name)) {
                    values.put(name, json.getString());
                } else {
                    json.skipChildren();
                }
            }
            if (json.nextToken() != null) {
                throw new UnfitException(
                        "malformed-json",
                        "There is more on the line after the JSON object. Put each object on a line of its own.");
            }
        } catch (StreamConstraintsException e) {
            throw new UnfitException("oversized-json", OVERSIZED);
        } catch (JacksonException e) {
            throw malformed(e);
        }
        return values;
    }

    private static UnfitException malformed(JacksonException e) {
        String problem = e.getOriginalMessage().lines().findFirst().orElse("");
        String column = Optional.ofNullable(e.getLocation())
                .map(location -> " (column " + location.getColumnNr() + ")")
                .orElse("");
        return new UnfitException("malformed-json", "The line is not valid JSON: " + problem + column + ".");
    }

    private static Parsed parsed(Map<String, String> values) throws UnfitException {
        if (!values.containsKey("text")) {
            throw new UnfitException("missing-text", "The object has no property \"text\".");
        }
        List<String> warnings = new ArrayList<>();
        String text = Limits.checkedText(values.getOrDefault("text", ""));
        Optional<String> url = find(values, "url");
        Optional<LocalDate> published = find(values, "published").flatMap(value -> {
            Optional<LocalDate> day = Dates.findGiven(value);
            if (day.isEmpty()) {
                warnings.add(
                        "The date \"" + shortened(value)
                                + "\" is neither of the form 2025-12-14 nor of the form Sun, 14 Dec 2025 10:00:00 +0100; it is left out.");
            }
            return day;
        });
        Report report = new Report(
                find(values, "id").orElseGet(() -> ContentId.of(url, text)),
                url,
                find(values, "publisher"),
                find(values, "title"),
                published,
                published.map(day -> PublishedFrom.GIVEN),
                find(values, "language").map(LanguageTag::code).orElse(LanguageTag.ENGLISH),
                text,
                List.of(),
                Optional.empty(),
                Optional.empty());
        return new Parsed(report, warnings);
    }

    private static Optional<String> find(Map<String, String> values, String name) {
        return Optional.ofNullable(values.get(name)).filter(value -> !value.isBlank());
    }

    private static String shortened(String value) {
        return value.length() <= 40 ? value : value.substring(0, 40) + "…";
    }
}
