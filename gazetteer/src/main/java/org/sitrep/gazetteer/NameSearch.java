// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.gazetteer;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.sitrep.gazetteer.name.NameAutomaton;
import org.sitrep.gazetteer.name.NameKey;

/** Seeks names in running text, piece by piece: after each piece it says whether a name is complete. Not thread-safe. */
public final class NameSearch {

    private final Gazetteer gazetteer;
    private final NameAutomaton automaton;
    private final StringBuilder letters = new StringBuilder();
    private int state;
    private int number;
    private boolean alive;
    private boolean first;
    private boolean gap;
    private boolean lettered;

    NameSearch(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        this.automaton = gazetteer.exact().automaton();
    }

    /** Starts again at the beginning of a name. */
    public void restart() {
        state = automaton.start();
        number = 0;
        alive = true;
        first = true;
        gap = false;
    }

    /** Moves on over a token, with white space before it unless it is the first. @return whether any name may still follow */
    public boolean advance(String text, int from, int to, boolean spaced) {
        gap |= spaced && !first;
        lettered = false;
        Optional<String> whole = first ? writtenOut(text, from, to) : Optional.empty();
        first = false;
        if (whole.isPresent()) {
            whole.get().chars().forEach(c -> step((byte) c));
            lettered = true;
            return alive;
        }
        for (int i = from; alive && i < to; i++) {
            char c = text.charAt(i);
            if (NameKey.isSpace(c)) {
                gap = true;
            } else {
                letters(c);
            }
        }
        return alive;
    }

    private void letters(char c) {
        letters.setLength(0);
        NameKey.append(c, letters);
        if (gap && !letters.isEmpty()) {
            step((byte) ' ');
            gap = false;
        }
        lettered |= !letters.isEmpty();
        for (int i = 0; i < letters.length(); i++) {
            bytes(letters.charAt(i));
        }
    }

    private static Optional<String> writtenOut(String text, int from, int to) {
        int end = text.charAt(to - 1) == '.' ? to - 1 : to;
        return end - from == 2 ? NameKey.findWrittenOut(text.substring(from, end)) : Optional.empty();
    }

    private void bytes(char c) {
        if (c < 0x80) {
            step((byte) c);
        } else {
            for (byte b : String.valueOf(c).getBytes(StandardCharsets.UTF_8)) {
                step(b);
            }
        }
    }

    private void step(byte label) {
        int arc = alive ? automaton.arc(state, label) : NameAutomaton.NOWHERE;
        alive = arc != NameAutomaton.NOWHERE;
        if (alive) {
            number += automaton.before().get(arc);
            state = automaton.targets().get(arc);
        }
    }

    /** Whether the tokens so far are a whole name, the last of them part of it. */
    public boolean isName() {
        return alive && lettered && automaton.isFinal(state);
    }

    /** The places of the name; only to be asked where {@link #isName} says yes. */
    public List<Entry> entries() {
        return gazetteer.list(number);
    }
}
