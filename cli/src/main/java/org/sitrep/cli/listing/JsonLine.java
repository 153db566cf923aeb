// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli.listing;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Fields as a JSON object; fields without a value are left out. */
public final class JsonLine {

    private static final JsonFactory FACTORY = new JsonFactory();

    private JsonLine() {}

    static String of(Row row) {
        return of(row.fields());
    }

    /** Without the end of the line. */
    public static String of(List<Field> fields) {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), line)) {
            write(json, fields);
        }
        return line.toString();
    }

    private static void write(JsonGenerator json, List<Field> fields) {
        json.writeStartObject();
        for (Field field : fields) {
            field.value().ifPresent(value -> {
                json.writeName(field.name());
                write(json, value);
            });
        }
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Value value) {
        switch (value) {
            case Value.Text text -> json.writeString(text.text());
            case Value.Whole whole -> json.writeNumber(whole.number());
            case Value.Real real -> json.writeNumber(real.number());
            case Value.Texts texts -> {
                json.writeStartArray();
                texts.texts().forEach(json::writeString);
                json.writeEndArray();
            }
            case Value.Group group -> write(json, group.fields());
            case Value.Exact exact -> json.writeNumber(plain(exact.number()));
            case Value.Truth truth -> json.writeBoolean(truth.holds());
            case Value.Several several -> {
                json.writeStartArray();
                several.values().forEach(each -> write(json, each));
                json.writeEndArray();
            }
            case Value.Nothing ignored -> json.writeNull();
        }
    }

    /** Without an exponent. */
    private static BigDecimal plain(BigDecimal number) {
        return new BigDecimal(number.stripTrailingZeros().toPlainString());
    }
}
