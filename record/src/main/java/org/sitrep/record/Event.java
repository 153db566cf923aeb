// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.record;

import java.util.List;
import java.util.Optional;

/**
 * Something that somebody did, does or is to do.
 *
 * @param id names the event within one reading: {@code e1}
 * @param anchor the word that names it
 * @param mode the PLOVER mode of the type, where one fits
 * @param contexts PLOVER contexts
 * @param actors ids of those who act; in a meeting of all who take part
 * @param recipients ids of those acted upon
 * @param place id of the {@link Place} where it happens
 * @param when the days it happens on, where the text settles that
 * @param statement id of the innermost {@link Statement} whose content it stands in: then it is only somebody's word
 * @param quantities indexes into {@link Reading#quantities()}
 * @param incident shared by the mentions of one happening
 * @param evidence the sentence
 */
public record Event(
        String id,
        Span anchor,
        EventType type,
        Optional<String> mode,
        List<String> contexts,
        List<String> actors,
        List<String> recipients,
        Optional<String> place,
        Optional<Interval> when,
        EventStatus status,
        Optional<String> statement,
        List<Integer> quantities,
        Optional<String> incident,
        Span evidence) {

    public Event {
        contexts = List.copyOf(contexts);
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
        quantities = List.copyOf(quantities);
        if (!evidence.contains(anchor)) {
            throw new IllegalArgumentException("The event " + id + " is anchored outside its evidence.");
        }
    }
}
