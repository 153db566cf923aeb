// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sitrep.record.Failure;
import org.sitrep.record.PublishedFrom;
import org.sitrep.record.Report;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** A report as a JSON object with {@code id, text, published, title, publisher, url, language}; other properties are let be. */
final class JsonReport {

    private static final JsonFactory FACTORY = new JsonFactory();
    private static final Set<String> PROPERTIES =
            Set.of("id", "text", "published", "title", "publisher", "url", "language");

    private JsonReport() {}

    static Incoming parse(String line, Origin origin) throws UnfitException {
        Map<String, String> values = values(line.startsWith("\uFEFF") ? line.substring(1) : line);
        try {
            return received(values, origin);
        } catch (UnfitException e) {
            String id = values.getOrDefault("id", origin.toString());
            return new Incoming.Rejected(new Failure(id, e.code(), String.valueOf(e.getMessage())), origin);
        }
    }

    private static Map<String, String> values(String line) throws UnfitException {
        Map<String, String> values = new HashMap<>();
        try (JsonParser json = FACTORY.createParser(ObjectReadContext.empty(), line)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                throw new UnfitException("malformed-json", "The line is no JSON object.");
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
                throw new UnfitException("malformed-json", "The line goes on after its JSON object.");
            }
        } catch (JacksonException e) {
            throw new UnfitException(
                    "malformed-json",
                    "The line is no valid JSON: "
                            + e.getOriginalMessage().lines().findFirst().orElse("") + " (column "
                            + e.getLocation().getColumnNr() + ").");
        }
        return values;
    }

    private static Incoming.Received received(Map<String, String> values, Origin origin) throws UnfitException {
        if (!values.containsKey("text")) {
            throw new UnfitException("missing-text", "The object has no \"text\".");
        }
        List<String> warnings = new ArrayList<>();
        String text = Limits.checkedText(values.getOrDefault("text", ""));
        Optional<String> url = find(values, "url");
        Optional<LocalDate> published = find(values, "published").flatMap(value -> {
            Optional<LocalDate> day = Dates.findIso(value);
            if (day.isEmpty()) {
                warnings.add("The date \"" + shortened(value) + "\" is not of the form 2025-12-14; it is left out.");
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
                List.of());
        return new Incoming.Received(report, origin, warnings);
    }

    private static Optional<String> find(Map<String, String> values, String name) {
        return Optional.ofNullable(values.get(name)).filter(value -> !value.isBlank());
    }

    private static String shortened(String value) {
        return value.length() <= 40 ? value : value.substring(0, 40) + "…";
    }
}
