// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.briefing;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sitrep.linking.claim.Claim;
import org.sitrep.linking.coverage.Party;
import org.sitrep.record.event.EventType;
import org.sitrep.record.statement.SpeechAct;
import org.sitrep.record.time.Interval;

/** The fixed phrases of a brief. */
final class FixedPhrases {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE, d MMMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);
    private static final int LONGEST_QUOTE = 260;
    private static final int MOST_NAMES = 6;

    private FixedPhrases() {}

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    static String shortDay(LocalDate day) {
        return SHORT.format(day);
    }

    /** "14 Dec 2025", "18 Dec 2025 to 19 Dec 2025". */
    static String days(Interval when) {
        LocalDate first = when.from().toLocalDate();
        LocalDate last = when.to().minusNanos(1).toLocalDate();
        return first.equals(last) ? day(first) : shortDay(first) + " to " + shortDay(last);
    }

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
            case UNVERIFIED -> "Not verified";
            case UNKNOWN -> "Not known";
        };
    }

    static String act(SpeechAct act) {
        return switch (act) {
            case ASSERT -> "says";
            case DENY -> "denies";
            case CONFIRM -> "confirms";
            case ACCUSE -> "accuses";
            case DEMAND -> "demands";
            case REQUEST -> "calls for";
            case REJECT -> "rejects";
            case PROMISE -> "promises";
            case THREATEN -> "threatens";
            case PROPOSE -> "proposes";
            case ANNOUNCE -> "announces";
            case ESTIMATE -> "estimates";
            case EXPRESS -> "voices";
            case QUESTION -> "questions";
            case DECLINE -> "declines";
            case CAVEAT -> "remarks";
        };
    }

    /** Words of a report on one line. */
    static String flat(String words) {
        return words.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    }

    /** Words of a report on one line, cut between words where they are many. */
    static String quote(String words) {
        return cut(flat(words), LONGEST_QUOTE);
    }

    /** What is longer, cut before the last word that still fits. */
    static String cut(String words, int longest) {
        if (words.length() <= longest) {
            return words;
        }
        int end = words.lastIndexOf(' ', longest);
        int safe = Character.isHighSurrogate(words.charAt(longest - 1)) ? longest - 1 : longest;
        return words.substring(0, end > 0 ? end : safe) + " …";
    }
}
