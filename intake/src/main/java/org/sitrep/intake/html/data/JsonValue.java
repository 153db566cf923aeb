// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.html.data;

import java.util.List;
import java.util.Map;

/** A value of JSON as {@link LenientJson} reads it. */
sealed interface JsonValue {

    /** An object; names are in lower case. */
    record Members(Map<String, JsonValue> values) implements JsonValue {}

    /** An array. */
    record Items(List<JsonValue> values) implements JsonValue {}

    /** A string, or a number or literal as it is written. */
    record Text(String value) implements JsonValue {}
}
