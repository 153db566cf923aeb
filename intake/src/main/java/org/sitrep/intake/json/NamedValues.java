// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.json;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Gathers the scalar values of some properties; a name with dots leads through objects within each other. */
final class NamedValues {

    private final JsonParser json;
    private final Set<String> names;
    private final Map<String, String> found = new HashMap<>();

    NamedValues(JsonParser json, Collection<String> names) {
        this.json = json;
        this.names = Set.copyOf(names);
    }

    /**
     * Reads to the end of the object that was just opened.
     *
     * @param path the names that lead to it, each with a dot after it
     */
    void readObject(String path) {
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = path + json.currentName();
            JsonToken token = json.nextToken();
            if (token.isScalarValue() && token != JsonToken.VALUE_NULL && names.contains(name)) {
                found.put(name, json.getString());
            } else if (token == JsonToken.START_OBJECT && leadsOn(name + ".")) {
                readObject(name + ".");
            } else {
                json.skipChildren();
            }
        }
    }

    Map<String, String> found() {
        return found;
    }

    private boolean leadsOn(String path) {
        return names.stream().anyMatch(name -> name.startsWith(path));
    }
}
