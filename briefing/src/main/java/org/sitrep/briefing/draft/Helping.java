// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.briefing.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

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
        int passes = section.groups().stream().mapToInt(Helping::passes).max().orElse(0);
        for (int pass = 0; pass < passes; pass++) {
            for (int first = 0; first < section.groups().size(); first += section.share()) {
                List<Helping> round = new ArrayList<>();
                for (int group = first;
                        group
                                < Math.min(
                                        first + section.share(),
                                        section.groups().size());
                        group++) {
                    round.addAll(ofGroup(index, group, section.groups().get(group), pass));
                }
                rounds.add(round);
            }
        }
        return rounds;
    }

    private static int passes(DraftGroup group) {
        return group.depth() == DraftGroup.WHOLE
                ? 1
                : Math.ceilDiv(group.lines().size(), group.depth());
    }

    private static List<Helping> ofGroup(int section, int group, DraftGroup lines, int pass) {
        int size = lines.lines().size();
        if (pass >= passes(lines)) {
            return List.of();
        }
        if (lines.depth() == DraftGroup.WHOLE) {
            return List.of(new Helping(section, group, 0, size));
        }
        int first = pass * lines.depth();
        return IntStream.range(first, Math.min(first + lines.depth(), size))
                .mapToObj(line -> new Helping(section, group, line, line + 1))
                .toList();
    }
}
