// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.record.json;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonPointer;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.filter.FilteringParserDelegate;
import tools.jackson.core.filter.JsonPointerBasedFilter;
import tools.jackson.core.filter.TokenFilter;
import tools.jackson.core.json.JsonFactory;

/** The text of a record's report, which its spans need wherever it stands in the record. */
final class ReportText {

    private static final JsonFactory FACTORY = new JsonFactory();
    private static final JsonPointer PLACE = JsonPointer.compile("/report/text");

    private ReportText() {}

    /** @throws MalformedRecordException where there is none */
    static String of(String json) {
        try (JsonParser all = FACTORY.createParser(ObjectReadContext.empty(), json);
                JsonParser text = new FilteringParserDelegate(
                        all, new JsonPointerBasedFilter(PLACE), TokenFilter.Inclusion.ONLY_INCLUDE_ALL, false)) {
            if (text.nextToken() == JsonToken.VALUE_STRING) {
                return text.getString();
            }
        } catch (JacksonException e) {
            throw new MalformedRecordException(
                    "",
                    "it is not valid JSON: "
                            + e.getOriginalMessage().lines().findFirst().orElse(""));
        }
        throw new MalformedRecordException("/report/text", "the text is missing");
    }
}
