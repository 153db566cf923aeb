// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.record.casualty;

import java.util.Optional;
import org.sitrep.record.quantity.QuantityEffect;
import org.sitrep.record.text.Span;

/**
 * A mention of people who came to harm, as the report holds it to be so: "a man", "two brothers", "at least 12 civilians". What is denied,
 * feared or threatened is none.
 *
 * @param span the words that mean them; where nobody is named, those that tell of the harm: "fatal shooting"
 * @param effect what happened to them
 * @param cue the word that tells of the harm; several people at one word are told of together: "three children and two adults died"
 * @param quantity the index of the number that counts them
 * @param least how many they are at the least, by the words of the mention
 * @param sameAs the index, among the casualties of the report, of the first mention of the same people
 * @param group which sort of people they are, where that is told and only some of the victims may be such: "child", "soldier"
 */
public record Casualty(
        Span span,
        QuantityEffect effect,
        Optional<Span> cue,
        Optional<Integer> quantity,
        int least,
        Optional<Integer> sameAs,
        Optional<String> group,
        CasualtyScope scope) {}
