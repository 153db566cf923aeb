// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.briefing;

import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import org.sitrep.briefing.page.Brief;
import org.sitrep.briefing.page.CitedReport;
import org.sitrep.briefing.page.Group;
import org.sitrep.briefing.page.Line;
import org.sitrep.briefing.page.Part;
import org.sitrep.briefing.page.Section;
import org.sitrep.linking.coverage.Citation;
import org.sitrep.record.Report;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes a brief as JSON: the same content, with citations as objects. */
public final class JsonRenderer {

    private static final JsonFactory FACTORY = new JsonFactory();

    private JsonRenderer() {}

    public static String render(Brief brief) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
            json.writeStartObject();
            strings(json, "head", brief.head());
            json.writeName("sections");
            json.writeStartArray();
            brief.sections().forEach(section -> section(json, section));
            json.writeEndArray();
            json.writeName("sources");
            json.writeStartArray();
            brief.sources().forEach(source -> source(json, source));
            json.writeEndArray();
            strings(json, "failures", brief.failures());
            json.writeEndObject();
        }
        return out + "\n";
    }

    private static void strings(JsonGenerator json, String name, List<String> values) {
        json.writeName(name);
        json.writeStartArray();
        values.forEach(json::writeString);
        json.writeEndArray();
    }

    private static void section(JsonGenerator json, Section section) {
        json.writeStartObject();
        json.writeStringProperty("id", section.id());
        json.writeStringProperty("title", section.title());
        json.writeName("groups");
        json.writeStartArray();
        for (Group group : section.groups()) {
            json.writeStartObject();
            json.writeStringProperty("heading", group.heading());
            json.writeName("lines");
            json.writeStartArray();
            group.lines().forEach(line -> line(json, line));
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void line(JsonGenerator json, Line line) {
        json.writeStartObject();
        json.writeName("parts");
        json.writeStartArray();
        for (Part part : line.parts()) {
            json.writeStartObject();
            json.writeStringProperty(
                    "kind",
                    switch (part) {
                        case Part.Fixed fixed -> "fixed";
                        case Part.Key key -> "key";
                        case Part.Quoted quoted -> "quoted";
                    });
            json.writeStringProperty("text", part.text());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeName("citations");
        json.writeStartArray();
        line.citations().forEach(citation -> citation(json, citation));
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void citation(JsonGenerator json, Citation citation) {
        json.writeStartObject();
        json.writeNumberProperty("report", citation.report());
        json.writeNumberProperty("sentence", citation.sentence());
        json.writeNumberProperty("start", citation.words().start());
        json.writeNumberProperty("end", citation.words().end());
        json.writeStringProperty("text", citation.words().text());
        json.writeEndObject();
    }

    private static void source(JsonGenerator json, CitedReport source) {
        Report report = source.reading().report();
        json.writeStartObject();
        json.writeNumberProperty("number", source.number());
        json.writeStringProperty("id", report.id());
        json.writeStringProperty("title", source.title());
        report.publisher().ifPresent(publisher -> json.writeStringProperty("publisher", publisher));
        report.published().map(LocalDate::toString).ifPresent(day -> json.writeStringProperty("published", day));
        report.url().ifPresent(url -> json.writeStringProperty("url", url));
        strings(json, "credits", report.credits());
        source.copyOf().ifPresent(original -> json.writeNumberProperty("copyOf", original));
        json.writeStringProperty("text", report.text());
        json.writeEndObject();
    }
}
