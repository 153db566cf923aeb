// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.briefing.json;

import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.sitrep.briefing.page.Brief;
import org.sitrep.briefing.page.Citation;
import org.sitrep.briefing.page.CitedReport;
import org.sitrep.briefing.page.Group;
import org.sitrep.briefing.page.LeftOut;
import org.sitrep.briefing.page.Line;
import org.sitrep.briefing.page.Part;
import org.sitrep.briefing.page.Plot;
import org.sitrep.briefing.page.Section;
import org.sitrep.briefing.page.Spot;
import org.sitrep.record.Report;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes a brief as JSON: the same content, with citations as objects. */
public final class JsonRenderer {

    private static final JsonFactory FACTORY = new JsonFactory();

    private final JsonGenerator json;

    private JsonRenderer(JsonGenerator json) {
        this.json = json;
    }

    public static String render(Brief brief) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
            new JsonRenderer(json).write(brief);
        }
        return out + "\n";
    }

    private void write(Brief brief) {
        json.writeStartObject();
        array("head", brief.head(), json::writeString);
        array("sections", brief.sections(), this::section);
        array("leftOut", brief.leftOut(), this::leftOut);
        array("sources", brief.sources(), this::source);
        array("failures", brief.failures(), json::writeString);
        json.writeEndObject();
    }

    private <T> void array(String name, List<T> values, Consumer<T> write) {
        json.writeName(name);
        json.writeStartArray();
        values.forEach(write);
        json.writeEndArray();
    }

    private void section(Section section) {
        json.writeStartObject();
        json.writeStringProperty("id", section.id());
        json.writeStringProperty("title", section.title());
        array("groups", section.groups(), this::group);
        json.writeEndObject();
    }

    private void group(Group group) {
        json.writeStartObject();
        array("heading", group.heading(), this::part);
        array("note", group.note(), this::part);
        array("lines", group.lines(), this::line);
        json.writeEndObject();
    }

    private void line(Line line) {
        json.writeStartObject();
        json.writeStringProperty("kind", line.item().kind().name().toLowerCase(Locale.ROOT));
        json.writeStringProperty("id", line.item().id());
        array("parts", line.parts(), this::part);
        array("citations", line.citations(), this::citation);
        line.plot().ifPresent(plot -> array("counts", plot.counts(), this::count));
        line.spot().ifPresent(this::spot);
        json.writeEndObject();
    }

    private void part(Part part) {
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

    private void citation(Citation citation) {
        json.writeStartObject();
        json.writeNumberProperty("source", citation.source());
        json.writeNumberProperty("paragraph", citation.paragraph());
        json.writeNumberProperty("start", citation.words().start());
        json.writeNumberProperty("end", citation.words().end());
        json.writeStringProperty("text", citation.text());
        json.writeEndObject();
    }

    private void count(Plot.Count count) {
        json.writeStartObject();
        json.writeStringProperty("day", count.day().toString());
        json.writeNumberProperty("low", count.low());
        json.writeNumberProperty("high", count.high());
        json.writeEndObject();
    }

    private void spot(Spot spot) {
        json.writeName("place");
        json.writeStartObject();
        json.writeStringProperty("name", spot.name());
        json.writeNumberProperty("latitude", spot.latitude());
        json.writeNumberProperty("longitude", spot.longitude());
        json.writeEndObject();
    }

    private void leftOut(LeftOut omission) {
        json.writeStartObject();
        json.writeStringProperty("what", omission.what());
        json.writeNumberProperty("count", omission.count());
        json.writeNumberProperty("of", omission.of());
        json.writeStringProperty("command", omission.command());
        json.writeEndObject();
    }

    private void source(CitedReport source) {
        Report report = source.report();
        json.writeStartObject();
        json.writeNumberProperty("number", source.number());
        json.writeStringProperty("id", report.id());
        json.writeStringProperty("title", source.title());
        report.publisher().ifPresent(publisher -> json.writeStringProperty("publisher", publisher));
        source.agency().ifPresent(agency -> json.writeStringProperty("agency", agency));
        report.published().map(LocalDate::toString).ifPresent(day -> json.writeStringProperty("published", day));
        report.url().ifPresent(url -> json.writeStringProperty("url", url));
        array("credits", report.credits(), json::writeString);
        json.writeStringProperty("text", report.text());
        json.writeEndObject();
    }
}
