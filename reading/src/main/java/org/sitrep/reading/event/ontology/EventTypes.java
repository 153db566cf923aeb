// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.event.ontology;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.sitrep.lexicon.Table;
import org.sitrep.record.event.EventType;

/** The traits of event types, of {@code types.tsv}. A rule about several types asks for what they have in common. */
public final class EventTypes {

    /** The columns of the table. */
    enum Trait {
        VERBAL,
        CONFLICT,
        MEETING,
        MUTUAL,
        PROMISE,
        ANSWER,
        ACT_AS_OBJECT,
        RECIPIENT_IN_CLAUSE,
        TARGET,
        DOMESTIC,
        DIPLOMATIC,
        VIOLENT,
        TERRITORIAL,
        ARRIVAL,
        REMOVAL
    }

    private static final Map<Trait, Set<EventType>> TYPES = load();

    private EventTypes() {}

    private static Map<Trait, Set<EventType>> load() {
        Map<Trait, Set<EventType>> types = new EnumMap<>(Trait.class);
        for (Trait trait : Trait.values()) {
            types.put(trait, EnumSet.noneOf(EventType.class));
        }
        for (Table.Row row : Table.load(EventTypes.class, "types.tsv").rows()) {
            EventType type = EventType.valueOf(row.get("type"));
            types.forEach((trait, having) -> {
                if (isYes(row, trait.name().toLowerCase(Locale.ROOT))) {
                    having.add(type);
                }
            });
        }
        return types;
    }

    private static boolean isYes(Table.Row row, String column) {
        return switch (row.get(column)) {
            case "yes" -> true;
            case "no" -> false;
            default -> throw new IllegalArgumentException(row.place() + ": " + column + " is neither yes nor no.");
        };
    }

    static boolean has(EventType type, Trait trait) {
        return TYPES.getOrDefault(trait, Set.of()).contains(type);
    }

    /** Done by talking: PLOVER's verbal cooperation and verbal conflict. */
    public static boolean isVerbal(EventType type) {
        return has(type, Trait.VERBAL);
    }

    /** An act in somebody's words, which comes from whoever says them: verbal, and no meeting. What it is about lies elsewhere. */
    public static boolean isSaid(EventType type) {
        return isVerbal(type) && !isMeeting(type);
    }

    /** A blow, not only words: PLOVER's material conflict. To say that one will deal it is a threat. */
    public static boolean isHostileDeed(EventType type) {
        return has(type, Trait.CONFLICT) && !isVerbal(type);
    }

    /** Whether all who take part act. */
    public static boolean isMeeting(EventType type) {
        return has(type, Trait.MEETING);
    }

    /** Whether what several do together each does with the others. */
    public static boolean isMutual(EventType type) {
        return has(type, Trait.MUTUAL);
    }

    /** Whether to say that one will do it is to agree to it, and to say that one will not, to reject it. */
    public static boolean isPromise(EventType type) {
        return has(type, Trait.PROMISE);
    }

    /** Whether it answers the request that its object names, which is then no event beside it. */
    public static boolean isAnswer(EventType type) {
        return has(type, Trait.ANSWER);
    }

    /** Whether its object may name another act, which stays an event: "demanded talks". */
    public static boolean takesActAsObject(EventType type) {
        return has(type, Trait.ACT_AS_OBJECT);
    }

    /** Whether its recipient may stand only in what is said, asked, refused or meant: "refused to meet X", "sent tents to help X". */
    public static boolean hasRecipientInClause(EventType type) {
        return has(type, Trait.RECIPIENT_IN_CLAUSE);
    }

    /** Whether "of" behind its noun names whom it strikes: "the invasion of Norway". */
    public static boolean hasTarget(EventType type) {
        return has(type, Trait.TARGET);
    }

    /** Whether it is most often done to people of one's own country. */
    public static boolean isDomestic(EventType type) {
        return has(type, Trait.DOMESTIC);
    }

    /** Whether it is diplomacy between two states. */
    public static boolean isDiplomatic(EventType type) {
        return has(type, Trait.DIPLOMATIC);
    }

    /** Whether it hurts or destroys. */
    public static boolean isViolent(EventType type) {
        return has(type, Trait.VIOLENT);
    }

    /** Whether it hits, takes, holds, enters or leaves ground, so that its object may be its place: "shelled Eastport". */
    public static boolean isTerritorial(EventType type) {
        return has(type, Trait.TERRITORIAL);
    }

    /** Whether its place may stand behind "to". */
    public static boolean movesToPlace(EventType type) {
        return has(type, Trait.ARRIVAL);
    }

    /** Whether its place may stand behind "from". */
    public static boolean movesFromPlace(EventType type) {
        return has(type, Trait.REMOVAL);
    }
}
