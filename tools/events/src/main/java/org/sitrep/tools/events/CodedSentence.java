// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.tools.events;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sitrep.reading.EarlierReader;
import org.sitrep.reading.EarlierReading;
import org.sitrep.reading.event.EventScene;
import org.sitrep.reading.event.ontology.EventTypes;
import org.sitrep.reading.event.trigger.TriggerModel;
import org.sitrep.reading.learned.FeatureKeys;
import org.sitrep.record.Report;
import org.sitrep.record.event.EventStatus;
import org.sitrep.record.event.EventType;
import org.sitrep.record.text.Span;
import org.sitrep.tools.learning.GoldLines;
import org.sitrep.tools.learning.MarkedReport;
import tools.jackson.databind.JsonNode;

/** A sentence that was coded by hand with types, sources and targets, but without the words that name the events. */
record CodedSentence(EarlierReading reading, List<Code> codes) {

    /** Codes are joined in this corpus: it does not tell conceding from retreating. */
    private static final Map<String, Set<EventType>> JOINED =
            Map.of("YIELD", EnumSet.of(EventType.CONCEDE, EventType.RETREAT));

    /** A word is taken for the event's where the model gives the coded type at least this probability. */
    private static final double LEAST = 0.1;

    record Code(Set<EventType> types, List<GoldParticipant> sources, List<GoldParticipant> targets) {}

    /** Reads JSON lines: {@code text}, and {@code events} with a {@code code} and the words of {@code source} and {@code target}. */
    static List<CodedSentence> readAll(Path file, EarlierReader reader) {
        return GoldLines.read(file, json -> of(json, reader));
    }

    private static CodedSentence of(JsonNode json, EarlierReader reader) {
        String text = json.get("text").asString();
        List<Code> codes = new ArrayList<>();
        for (JsonNode event : json.get("events")) {
            String code = event.get("code").asString();
            Set<EventType> types = JOINED.containsKey(code) ? JOINED.get(code) : EnumSet.of(EventType.valueOf(code));
            codes.add(
                    new Code(types, participants(event.get("source"), text), participants(event.get("target"), text)));
        }
        return new CodedSentence(reader.read(Report.of(json.get("id").asString(), text)), codes);
    }

    private static List<GoldParticipant> participants(JsonNode json, String text) {
        List<GoldParticipant> participants = new ArrayList<>();
        for (JsonNode who : json) {
            String words = who.get("text").asString();
            int start = text.indexOf(words);
            Optional<Span> span =
                    start < 0 ? Optional.empty() : Optional.of(Span.of(text, start, start + words.length()));
            participants.add(new GoldParticipant(words, span, Optional.empty(), Optional.empty()));
        }
        return participants;
    }

    /** The same as a report, its events anchored where a model finds their type most probable; without those it finds nowhere. */
    GoldReport anchored(EventScene scene, TriggerModel model) {
        List<Candidate> candidates = new ArrayList<>();
        FeatureKeys features = new FeatureKeys();
        for (int token = 0; token < scene.text().size(); token++) {
            if (TriggerModel.isCandidate(scene.triggers(), token)) {
                candidates.add(new Candidate(token, model.probabilities(scene.triggers(), token, features)));
            }
        }
        List<GoldEvent> events = new ArrayList<>();
        for (Code code : codes) {
            candidates.stream()
                    .filter(candidate -> evidence(scene, candidate, code) >= LEAST)
                    .max(Comparator.comparingDouble((Candidate candidate) -> evidence(scene, candidate, code))
                            .thenComparing(
                                    Comparator.comparingInt(Candidate::token).reversed()))
                    .ifPresent(candidate -> events.add(event(scene, candidate.token(), code, candidate.shares())));
        }
        return new GoldReport(new MarkedReport(reading, List.of()), events);
    }

    private record Candidate(int token, double[] shares) {}

    /** What speaks for a word naming the coded event: the share of its type, and whether the rules propose it. */
    private static double evidence(EventScene scene, Candidate candidate, Code code) {
        boolean proposed = scene.triggers()
                .proposals()
                .findByAnchor(candidate.token())
                .filter(match -> code.types().contains(match.trigger().type()))
                .isPresent();
        return share(candidate.shares(), code) + (proposed ? 1 : 0);
    }

    private static double share(double[] shares, Code code) {
        return code.types().stream()
                .mapToDouble(type -> shares[TriggerModel.outcome(type)])
                .sum();
    }

    private static GoldEvent event(EventScene scene, int token, Code code, double[] shares) {
        EventType type = code.types().stream()
                .max(Comparator.comparingDouble(each -> shares[TriggerModel.outcome(each)]))
                .orElseThrow();
        List<GoldParticipant> actors = new ArrayList<>(code.sources());
        boolean meeting = EventTypes.isMeeting(type);
        if (meeting) {
            actors.addAll(code.targets());
        }
        return new GoldEvent(
                scene.text().span(token),
                type,
                code.types(),
                EventStatus.OCCURRED,
                actors,
                meeting ? List.of() : code.targets(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                true);
    }
}
