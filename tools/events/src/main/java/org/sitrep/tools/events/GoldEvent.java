// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.tools.events;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.sitrep.record.event.EventStatus;
import org.sitrep.record.event.EventType;
import org.sitrep.record.text.Span;
import org.sitrep.tools.learning.GoldLines;
import tools.jackson.databind.JsonNode;

/**
 * An event as a careful reader marked it.
 *
 * @param types the type, and others that would do
 * @param from the first day, ISO 8601
 * @param to the day after the last
 */
record GoldEvent(
        Span anchor,
        EventType type,
        Set<EventType> types,
        EventStatus status,
        List<GoldParticipant> actors,
        List<GoldParticipant> recipients,
        Optional<String> place,
        Optional<String> from,
        Optional<String> to,
        Optional<String> incident,
        boolean wanted) {

    static GoldEvent of(JsonNode json, String text) {
        EventType type = EventType.valueOf(json.get("type").asString());
        Set<EventType> types = EnumSet.of(type);
        if (json.has("or")) {
            json.get("or").forEach(other -> types.add(EventType.valueOf(other.asString())));
        }
        return new GoldEvent(
                GoldLines.span(json.get("anchor"), text),
                type,
                types,
                EventStatus.valueOf(json.get("status").asString().toUpperCase(Locale.ROOT)),
                participants(json.get("actors"), text),
                participants(json.get("recipients"), text),
                GoldLines.string(json, "place"),
                GoldLines.string(json, "from"),
                GoldLines.string(json, "to"),
                GoldLines.string(json, "incident"),
                !json.has("wanted") || json.get("wanted").asBoolean());
    }

    private static List<GoldParticipant> participants(JsonNode json, String text) {
        List<GoldParticipant> participants = new ArrayList<>();
        json.forEach(who -> participants.add(new GoldParticipant(
                who.get("name").asString(),
                who.has("start") ? Optional.of(GoldLines.span(who, text)) : Optional.empty(),
                GoldLines.string(who, "country"),
                GoldLines.string(who, "sector"))));
        return participants;
    }

    Optional<LocalDate> firstDay() {
        return from.map(day -> LocalDate.parse(day.substring(0, 10)));
    }
}
