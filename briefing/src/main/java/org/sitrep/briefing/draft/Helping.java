// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.briefing.draft;

import java.util.ArrayList;
import java.util.List;

/**
 * Lines that come onto the page together.
 *
 * @param from the index of the first of the group's lines
 * @param to the index after the last
 */
public record Helping(int section, int group, int from, int to) {

    /** All lines of the sections, in the order in which they come onto the page: each section has its turn with what matters most in it. */
    public static List<Helping> inTurn(List<DraftSection> sections) {
        List<List<List<Helping>>> rounds = new ArrayList<>();
        for (int i = 0; i < sections.size(); i++) {
            rounds.add(rounds(i, sections.get(i)));
        }
        List<Helping> all = new ArrayList<>();
        int most = rounds.stream().mapToInt(List::size).max().orElse(0);
        for (int round = 0; round < most; round++) {
            for (List<List<Helping>> section : rounds) {
                if (round < section.size()) {
                    all.addAll(section.get(round));
                }
            }
        }
        return all;
    }

    private static List<List<Helping>> rounds(int index, DraftSection section) {
        List<List<Helping>> rounds = new ArrayList<>();
        int longest = section.groups().stream()
                .mapToInt(group -> group.lines().size())
                .max()
                .orElse(0);
        for (int from = 0; from < longest; from += section.depth()) {
            for (int first = 0; first < section.groups().size(); first += section.share()) {
                List<Helping> round = new ArrayList<>();
                for (int group = first; group < Math.min(first + section.share(), section.groups().size()); group++) {
                    round.addAll(ofGroup(index, group, section, from));
                }
                rounds.add(round);
            }
        }
        return rounds;
    }

    private static List<Helping> ofGroup(int index, int group, DraftSection section, int from) {
        DraftGroup lines = section.groups().get(group);
        if (lines.whole()) {
            return from == 0 ? List.of(new Helping(index, group, 0, lines.lines().size())) : List.of();
        }
        List<Helping> helpings = new ArrayList<>();
        for (int line = from; line < Math.min(from + section.depth(), lines.lines().size()); line++) {
            helpings.add(new Helping(index, group, line, line + 1));
        }
        return helpings;
    }
}
