// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.json;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sitrep.intake.material.ColumnMapping;
import org.sitrep.intake.material.GivenReport;
import org.sitrep.intake.material.Parsed;
import org.sitrep.intake.material.ReportField;
import org.sitrep.intake.material.UnfitException;
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

    /** The report on a line, by the names of the contract. */
    public static Parsed parse(String line) throws UnfitException {
        return parse(line, ColumnMapping.DEFAULT);
    }

    /** The report on a line, where a mapping gives other names; {@code meta.date} is the property {@code date} of the object {@code meta}. */
    public static Parsed parse(String line, ColumnMapping mapping) throws UnfitException {
        Map<ReportField, String> names = names(mapping);
        Map<String, String> found = values(line.startsWith("\uFEFF") ? line.substring(1) : line, names.values());
        Map<ReportField, String> values = new EnumMap<>(ReportField.class);
        names.forEach(
                (field, name) -> Optional.ofNullable(found.get(name)).ifPresent(value -> values.put(field, value)));
        if (!values.containsKey(ReportField.TEXT)) {
            UnfitException missing = new UnfitException(
                    "missing-text", "The object has no property \"" + names.get(ReportField.TEXT) + "\".");
            throw values.containsKey(ReportField.ID)
                    ? missing.withId(values.getOrDefault(ReportField.ID, ""))
                    : missing;
        }
        return new GivenReport(values).parsed();
    }

    /** The contract has no byline: it is read where a name is given for it. */
    private static Map<ReportField, String> names(ColumnMapping mapping) {
        Map<ReportField, String> names = new EnumMap<>(ReportField.class);
        for (ReportField field : ReportField.values()) {
            if (field != ReportField.BYLINE) {
                names.put(field, field.contractName());
            }
        }
        names.putAll(mapping.given());
        return names;
    }

    private static Map<String, String> values(String line, Collection<String> names) throws UnfitException {
        try (JsonParser json = FACTORY.createParser(ObjectReadContext.empty(), line)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                throw new UnfitException("malformed-json", "The line is not a JSON object.");
            }
            NamedValues values = new NamedValues(json, names);
            values.readObject("");
            if (json.nextToken() != null) {
                throw new UnfitException(
                        "malformed-json",
                        "There is more on the line after the JSON object. Put each object on a line of its own.");
            }
            return values.found();
        } catch (StreamConstraintsException e) {
            throw new UnfitException("oversized-json", OVERSIZED);
        } catch (JacksonException e) {
            throw malformed(e);
        }
    }

    private static UnfitException malformed(JacksonException e) {
        String problem = e.getOriginalMessage().lines().findFirst().orElse("");
        String column = Optional.ofNullable(e.getLocation())
                .map(location -> " (column " + location.getColumnNr() + ")")
                .orElse("");
        return new UnfitException("malformed-json", "The line is not valid JSON: " + problem + column + ".");
    }
}
