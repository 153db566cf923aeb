// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake;

import java.time.LocalDate;
import org.sitrep.record.PublishedFrom;
import org.sitrep.record.Report;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reports as JSON lines. */
public final class JsonLines {

    private static final JsonFactory FACTORY = new JsonFactory();

    private JsonLines() {}

    /** The report of one line. */
    public static Report parse(String line) {
        Report report = Report.of("", "");
        String id = "";
        String text = "";
        try (JsonParser json = FACTORY.createParser(ObjectReadContext.empty(), line)) {
            json.nextToken();
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = json.currentName();
                String value = json.nextStringValue();
                switch (name) {
                    case "id" -> id = value;
                    case "text" -> text = value;
                    case "published" ->
                        report = report.withPublished(LocalDate.parse(value.substring(0, 10)), PublishedFrom.GIVEN);
                    case "publisher" -> report = report.withPublisher(value);
                    case "title" -> report = report.withTitle(value);
                    case "url" -> report = report.withUrl(value);
                    default -> json.skipChildren();
                }
            }
        }
        return new Report(
                id,
                report.url(),
                report.publisher(),
                report.title(),
                report.published(),
                report.publishedFrom(),
                "en",
                text,
                report.credits());
    }
}
