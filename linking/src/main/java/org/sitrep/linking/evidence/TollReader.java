// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.evidence;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sitrep.record.Reading;
import org.sitrep.record.casualty.Casualty;
import org.sitrep.record.casualty.CasualtyScope;
import org.sitrep.record.quantity.Quantity;
import org.sitrep.record.quantity.QuantityComparator;
import org.sitrep.record.quantity.QuantityEffect;
import org.sitrep.record.text.Span;

/** Finds how many people a report says came to harm. */
final class TollReader {

    private static final String ATTACKER = "attacker";

    private final Reading reading;
    private final Surroundings surroundings;

    TollReader(Reading reading, Surroundings surroundings) {
        this.reading = reading;
        this.surroundings = surroundings;
    }

    List<FigureEvidence> list() {
        List<Casualty> told = reading.casualties().stream()
                .filter(casualty ->
                        !surroundings.isOfEarlierVersion(casualty.span()) && !surroundings.isRate(casualty.span()))
                .toList();
        List<FigureEvidence> counts = new ArrayList<>();
        for (QuantityEffect effect : QuantityEffect.values()) {
            List<Casualty> harmed = told.stream()
                    .filter(casualty -> casualty.effect() == effect && casualty.scope() == CasualtyScope.HAPPENING)
                    .toList();
            counts.addAll(Tolls.select(counts(harmed)));
            counts.addAll(former(told, effect));
        }
        return counts;
    }

    private List<FigureEvidence> former(List<Casualty> told, QuantityEffect effect) {
        return told.stream()
                .filter(casualty -> casualty.effect() == effect && casualty.scope() == CasualtyScope.FORMER)
                .flatMap(casualty ->
                        casualty
                                .quantity()
                                .map(index ->
                                        single(casualty, reading.quantities().get(index)))
                                .stream())
                .toList();
    }

    private List<FigureEvidence> counts(List<Casualty> harmed) {
        List<FigureEvidence> counts = new ArrayList<>();
        byCue(harmed).forEach(together -> counts.add(joint(together, harmed)));
        harmed.stream()
                .filter(casualty -> casualty.quantity().isPresent())
                .map(casualty -> joint(List.of(casualty), harmed))
                .forEach(counts::add);
        named(harmed).ifPresent(counts::add);
        return counts;
    }

    /** People told of at one word, where a number counts some of them. */
    private static Collection<List<Casualty>> byCue(List<Casualty> harmed) {
        Map<Integer, List<Casualty>> byCue = new LinkedHashMap<>();
        harmed.forEach(casualty -> casualty.cue()
                .ifPresent(cue -> byCue.computeIfAbsent(cue.start(), start -> new ArrayList<>())
                        .add(casualty)));
        return byCue.values().stream()
                .filter(together -> together.size() > 1
                        && together.stream()
                                .anyMatch(casualty -> casualty.quantity().isPresent()))
                .toList();
    }

    private FigureEvidence joint(List<Casualty> together, List<Casualty> harmed) {
        Casualty first = together.stream()
                .min(Comparator.comparingInt(each -> each.span().start()))
                .orElseThrow();
        int end = together.stream().mapToInt(each -> each.span().end()).max().orElseThrow();
        Span words = Span.of(reading.report().text(), first.span().start(), end);
        int others = attackersBeside(together, harmed);
        if (together.size() == 1 && others == 0) {
            return single(first, reading.quantities().get(first.quantity().orElseThrow()));
        }
        int sum = together.stream().mapToInt(Casualty::least).sum() + others;
        QuantityComparator comparator = together.stream()
                .flatMap(each -> each.quantity().stream())
                .map(index -> reading.quantities().get(index).comparator())
                .filter(each -> each != QuantityComparator.EXACT)
                .findFirst()
                .orElse(QuantityComparator.EXACT);
        return evidence(words, first.effect(), Optional.empty(), BigDecimal.valueOf(sum), comparator, true);
    }

    /** "Killed three people before turning the gun on himself": the attacker is not among the three. */
    private int attackersBeside(List<Casualty> together, List<Casualty> harmed) {
        Span sentence = surroundings.sentence(together.getFirst().span());
        String lower = sentence.text().toLowerCase(Locale.ROOT);
        boolean included = lower.contains("includ") || lower.contains("among");
        return included
                ? 0
                : (int) harmed.stream()
                        .filter(casualty -> casualty.quantity().isEmpty() && !together.contains(casualty))
                        .filter(casualty ->
                                casualty.group().filter(ATTACKER::equals).isPresent())
                        .filter(casualty -> sentence.contains(casualty.span()))
                        .map(Casualty::span)
                        .distinct()
                        .limit(1)
                        .count();
    }

    private FigureEvidence single(Casualty casualty, Quantity quantity) {
        Span words = casualty.span();
        return new FigureEvidence(
                Words.of(words),
                Words.of(surroundings.sentence(words)),
                Optional.of(casualty.effect()),
                "person",
                casualty.group(),
                CountedIn.find(words, surroundings.sentence(words)),
                quantity.value(),
                quantity.low(),
                quantity.high(),
                quantity.comparator(),
                surroundings.findSite(words),
                surroundings.findAttack(words),
                surroundings.findSpeaker(words),
                surroundings.findDay(words),
                true,
                casualty.scope() == CasualtyScope.FORMER);
    }

    /** People whom no number counts, each once. A report that comes to the first of them late is about something else. */
    private Optional<FigureEvidence> named(List<Casualty> harmed) {
        List<Casualty> people = harmed.stream()
                .filter(casualty ->
                        casualty.quantity().isEmpty() && casualty.sameAs().isEmpty())
                .toList();
        int number = people.stream().mapToInt(Casualty::least).sum();
        return people.stream()
                .findFirst()
                .filter(first -> surroundings.isInOpening(first.span()))
                .map(first -> evidence(
                        first.span(),
                        first.effect(),
                        Optional.empty(),
                        BigDecimal.valueOf(number),
                        QuantityComparator.AT_LEAST,
                        false));
    }

    private FigureEvidence evidence(
            Span words,
            QuantityEffect effect,
            Optional<String> who,
            BigDecimal value,
            QuantityComparator comparator,
            boolean written) {
        return new FigureEvidence(
                Words.of(words),
                Words.of(surroundings.sentence(words)),
                Optional.of(effect),
                "person",
                who,
                CountedIn.find(words, surroundings.sentence(words)),
                Optional.of(value),
                Optional.empty(),
                Optional.empty(),
                comparator,
                surroundings.findSite(words),
                surroundings.findAttack(words),
                surroundings.findSpeaker(words),
                surroundings.findDay(words),
                written,
                false);
    }
}
