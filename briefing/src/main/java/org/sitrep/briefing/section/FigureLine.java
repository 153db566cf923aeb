// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.briefing.section;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sitrep.briefing.draft.DraftLine;
import org.sitrep.briefing.page.Days;
import org.sitrep.briefing.page.Item;
import org.sitrep.briefing.page.Plot;
import org.sitrep.linking.figure.Figure;

/** Tells a figure: the range of what its sources say, then each value with its day and source. */
final class FigureLine {

    /** Of more values than these, the first and the last ones are told. */
    private static final int MOST_VALUES = 4;

    private final Material material;

    FigureLine(Material material) {
        this.material = material;
    }

    /** Empty where nobody knows what became of those counted, or the one sentence that counts them has been quoted. */
    Optional<DraftLine> compose(Figure figure) {
        List<Figure.Value> values = told(figure);
        if (figure.of().effect().isEmpty() || values.isEmpty()) {
            return Optional.empty();
        }
        if (values.size() == 1) {
            return single(figure, values.getFirst());
        }
        LineBuilder line = begin(figure)
                .fixed(values.stream().map(this::value).collect(Collectors.joining("; ", "(", ")")))
                .fixed(figure.disagree() ? ", sources disagree" : "")
                .plot(plot(figure));
        values.forEach(value -> line.citing(value.sentence()));
        return Optional.of(line.build(Item.Kind.FIGURE, figure.id()));
    }

    private Optional<DraftLine> single(Figure figure, Figure.Value value) {
        if (material.quotes().isQuoted(value.sentence())) {
            return Optional.empty();
        }
        return Optional.of(begin(figure)
                .fixed(value.day().map(day -> ", " + day(day)).orElse("") + by(value) + ":")
                .quoted(value.sentence(), value.words())
                .build(Item.Kind.FIGURE, figure.id()));
    }

    private LineBuilder begin(Figure figure) {
        String number = Numbers.range(figure.low(), figure.high())
                .filter(range -> range.contains(" to "))
                .or(() -> Numbers.count(figure.latest()))
                .orElse("");
        String effect = figure.of()
                .effect()
                .map(found -> found.name().toLowerCase(Locale.ROOT))
                .orElse("");
        return new LineBuilder(material)
                .change(material.change(known -> known.of(figure)))
                .key((number + " " + effect).strip())
                .fixed(figure.of().who().map(who -> ", " + who).orElse("")
                        + figure.of().site().map(site -> ", " + site.name()).orElse(""));
    }

    /** The first that gives each number, those in the middle left out where they are many. */
    private static List<Figure.Value> told(Figure figure) {
        Map<String, Figure.Value> byNumber = new LinkedHashMap<>();
        for (Figure.Value value : figure.values()) {
            Numbers.count(value).ifPresent(number -> byNumber.putIfAbsent(number, value));
        }
        List<Figure.Value> all = List.copyOf(byNumber.values());
        if (all.size() <= MOST_VALUES) {
            return all;
        }
        List<Figure.Value> some = new ArrayList<>(all.subList(0, 1));
        some.addAll(all.subList(all.size() - MOST_VALUES + 1, all.size()));
        return some;
    }

    private String value(Figure.Value value) {
        return Numbers.count(value).orElse("")
                + value.day().map(day -> " on " + day(day)).orElse("")
                + by(value);
    }

    private static String by(Figure.Value value) {
        return value.by().map(party -> ", according to " + party.name()).orElse("");
    }

    private String day(LocalDate day) {
        return Days.inYear(day, material.today().getYear());
    }

    private static Optional<Plot> plot(Figure figure) {
        List<Plot.Count> counts =
                figure.values().stream().flatMap(FigureLine::count).toList();
        String label = figure.of()
                .effect()
                .map(found -> found.name().toLowerCase(Locale.ROOT))
                .orElse(figure.of().unit());
        return counts.size() > 1 ? Optional.of(new Plot(label, counts)) : Optional.empty();
    }

    private static Stream<Plot.Count> count(Figure.Value value) {
        Optional<BigDecimal> low = value.low().or(value::value);
        Optional<BigDecimal> high = value.high().or(value::value);
        return value
                .day()
                .flatMap(day -> low.flatMap(least -> high.map(most -> new Plot.Count(day, least, most))))
                .stream();
    }
}
