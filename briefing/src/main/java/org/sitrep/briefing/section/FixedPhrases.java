// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.briefing.section;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sitrep.linking.view.Claim;
import org.sitrep.linking.coverage.Party;
import org.sitrep.record.event.EventType;
import org.sitrep.record.statement.SpeechAct;

/** The fixed phrases of a brief. */
final class FixedPhrases {

    /** Names on one line; a longer list hides what the line is about. */
    private static final int MOST_NAMES = 6;

    private FixedPhrases() {}

    static String names(List<Party> parties) {
        String names = parties.stream().limit(MOST_NAMES).map(Party::name).collect(Collectors.joining(", "));
        return parties.size() > MOST_NAMES ? names + " and " + (parties.size() - MOST_NAMES) + " more" : names;
    }

    /** "Russia → Ukraine", or whichever of the two is known. */
    static Optional<String> who(List<Party> actors, List<Party> recipients) {
        if (actors.isEmpty() && recipients.isEmpty()) {
            return Optional.empty();
        }
        String to = recipients.isEmpty() ? "" : "→ " + names(recipients);
        return Optional.of((names(actors) + " " + to).strip());
    }

    static String accordingTo(Party party) {
        return "according to " + party.name();
    }

    static String type(EventType type) {
        return switch (type) {
            case AGREE -> "agreement or promise";
            case CONSULT -> "talks";
            case SUPPORT -> "support";
            case CONCEDE -> "concession";
            case COOPERATE -> "cooperation";
            case AID -> "aid";
            case RETREAT -> "withdrawal or release";
            case REQUEST -> "demand or appeal";
            case ACCUSE -> "accusation";
            case REJECT -> "rejection";
            case THREATEN -> "threat";
            case PROTEST -> "protest";
            case SANCTION -> "sanctions";
            case MOBILIZE -> "mobilization";
            case COERCE -> "coercion or control";
            case ASSAULT -> "attack";
        };
    }

    static String status(Claim.Status status) {
        return switch (status) {
            case CONTESTED -> "Contested";
            case UNVERIFIED -> "Unverified";
            case UNKNOWN -> "Unknown";
            case NO_COMMENT -> "No comment";
        };
    }

    static String act(SpeechAct act) {
        return switch (act) {
            case ASSERT -> "says";
            case DENY -> "denies";
            case CONFIRM -> "confirms";
            case ACCUSE -> "accuses";
            case DEMAND -> "demands";
            case REQUEST -> "asks";
            case REJECT -> "rejects";
            case PROMISE -> "promises";
            case THREATEN -> "threatens";
            case PROPOSE -> "proposes";
            case ANNOUNCE -> "announces";
            case ESTIMATE -> "estimates";
            case EXPRESS -> "expresses";
            case QUESTION -> "questions";
            case DECLINE -> "declines";
            case CAVEAT -> "remarks";
        };
    }
}
