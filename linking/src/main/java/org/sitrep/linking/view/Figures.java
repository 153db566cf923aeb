// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.view;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sitrep.linking.coverage.Citation;
import org.sitrep.linking.coverage.Coverage;
import org.sitrep.linking.coverage.Parties;
import org.sitrep.linking.coverage.Party;
import org.sitrep.record.Reading;
import org.sitrep.record.event.Event;
import org.sitrep.record.quantity.Quantity;
import org.sitrep.record.text.Span;

/** Gathers the numbers reported, grouped by what they count. */
public final class Figures {

    private static final Comparator<Figure> BY_KIND =
            Comparator.comparing(Figure::counted).thenComparing(Figure::words, Citation.IN_ORDER);

    private final Coverage coverage;
    private final Parties parties;

    public Figures(Coverage coverage, Parties parties) {
        this.coverage = coverage;
        this.parties = parties;
    }

    public List<Figure> list() {
        List<Figure> figures = new ArrayList<>();
        for (int report : coverage.listOriginals()) {
            Reading reading = coverage.reading(report);
            Set<Integer> eventful = eventful(reading);
            for (int i = 0; i < reading.quantities().size(); i++) {
                Quantity quantity = reading.quantities().get(i);
                Optional<String> counted = quantity.currency().or(quantity::unit);
                boolean telling = quantity.unitKind().isEmpty() && (!isOne(quantity) || eventful.contains(i));
                if (counted.isPresent() && telling) {
                    figures.add(figure(report, quantity, counted.get()));
                }
            }
        }
        figures.sort(BY_KIND);
        return figures;
    }

    /** The quantities that tell how many an event took or hit. */
    private static Set<Integer> eventful(Reading reading) {
        Set<Integer> eventful = new HashSet<>();
        for (Event event : reading.events()) {
            eventful.addAll(event.quantities());
        }
        return eventful;
    }

    /** "One idea" counts nothing. */
    private static boolean isOne(Quantity quantity) {
        return quantity.value()
                        .filter(value -> value.compareTo(BigDecimal.ONE) == 0)
                        .isPresent()
                && quantity.currency().isEmpty();
    }

    private Figure figure(int report, Quantity quantity, String counted) {
        Citation words = coverage.cite(report, quantity.span());
        Span sentence =
                coverage.reading(report).sentences().get(words.sentence() - 1).span();
        return new Figure(
                quantity, counted, findSpeaker(report, quantity.span()), words, coverage.cite(report, sentence));
    }

    /** Who says so: the source of the innermost statement around it. */
    private Optional<Party> findSpeaker(int report, Span span) {
        return coverage.reading(report).statements().stream()
                .filter(statement -> statement.contents().stream().anyMatch(content -> content.contains(span)))
                .min(Comparator.comparingInt(
                        s -> s.contents().stream().mapToInt(Span::length).sum()))
                .flatMap(statement -> parties.findSpeaker(report, statement));
    }
}
