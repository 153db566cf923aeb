// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.briefing.section;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sitrep.briefing.draft.DraftLine;
import org.sitrep.briefing.page.Days;
import org.sitrep.briefing.page.Excerpt;
import org.sitrep.briefing.page.Item;
import org.sitrep.briefing.page.Plot;
import org.sitrep.linking.figure.Figure;

/** Tells a figure: the range of what its sources say, then each value with its day and source. */
final class FigureLine {

    /** Of more values than these, the first and the last ones are told. */
    private static final int MOST_VALUES = 4;

    private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");

    private final Material material;

    FigureLine(Material material) {
        this.material = material;
    }

    /**
     * Empty where nobody knows what became of those counted, they are one or none, nature or an accident killed them, or only one sentence counts them that
     * has been quoted or is no news.
     */
    Optional<DraftLine> compose(Figure figure) {
        List<Figure.Value> values = told(figure);
        if (figure.of().effect().isEmpty() || values.isEmpty()) {
            return Optional.empty();
        }
        if (values.size() == 1) {
            return single(figure, values.getFirst());
        }
        LineBuilder line = begin(figure, Numbers.span(values))
                .fixed(some(values).stream().map(this::value).collect(Collectors.joining("; ", "(", ")")))
                .fixed(figure.disagree() ? ", sources disagree" : "")
                .plot(plot(figure));
        some(values).forEach(value -> line.citing(value.sentence()));
        return Optional.of(line.build(Item.Kind.FIGURE, figure.id()));
    }

    private Optional<DraftLine> single(Figure figure, Figure.Value value) {
        if (material.quotes().isQuoted(value.sentence()) || !new LoneCount(material, figure, value).isNews()) {
            return Optional.empty();
        }
        return Optional.of(begin(figure, Numbers.count(value).orElse(""))
                .fixed(value.day().map(day -> ", as of " + day(day)).orElse("") + by(value) + ":")
                .quoted(value.sentence(), value.words())
                .build(Item.Kind.FIGURE, figure.id()));
    }

    private static Optional<BigDecimal> most(Figure.Value value) {
        return value.high().or(value::value);
    }

    /** Whether those counted fell to nature, illness or an accident. */
    private boolean isAccident(Figure.Value value) {
        String title = Excerpt.title(material.passages().report(value.sentence().report()));
        return Cues.nameAccident(title) || Cues.nameAccident(material.passages().words(value.sentence()));
    }

    /** Whether the words name a year before that of their report. */
    private boolean isOfThePast(Figure.Value value) {
        Matcher year = YEAR.matcher(material.passages().words(value.sentence()));
        return material.passages()
                .report(value.sentence().report())
                .published()
                .filter(day -> year.results().anyMatch(found -> Integer.parseInt(found.group()) < day.getYear()))
                .isPresent();
    }

    private boolean isHeading(Figure.Value value) {
        return material.passages()
                .report(value.sentence().report())
                .title()
                .filter(title -> material.passages().words(value.sentence()).contains(title))
                .isPresent();
    }

    private LineBuilder begin(Figure figure, String number) {
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

    /** The first that gives each number; no smaller one after a larger of its report or after one twice as large: it counts some of them. */
    private List<Figure.Value> told(Figure figure) {
        Map<String, Figure.Value> byNumber = new LinkedHashMap<>();
        Map<Long, BigDecimal> highest = new HashMap<>();
        BigDecimal top = BigDecimal.ZERO;
        for (Figure.Value value : figure.values()) {
            BigDecimal most = most(value).orElse(BigDecimal.ZERO);
            boolean counted = most.compareTo(BigDecimal.ONE) > 0
                    && most.compareTo(highest.getOrDefault(value.words().report(), most)) >= 0
                    && most.multiply(BigDecimal.TWO).compareTo(top) >= 0
                    && !isAccident(value)
                    && !isOfThePast(value)
                    && !isHeading(value);
            if (counted) {
                top = top.max(most);
                highest.put(value.words().report(), most);
                Numbers.count(value).ifPresent(number -> byNumber.putIfAbsent(number, value));
            }
        }
        return byNumber.values().stream()
                .filter(value -> byNumber.values().stream().noneMatch(other -> isOfSome(value, other)))
                .toList();
    }

    /** Whether a count is less than half of another of its day: it counts some of them. */
    private static boolean isOfSome(Figure.Value value, Figure.Value other) {
        BigDecimal most = most(value).orElse(BigDecimal.ZERO);
        return value.day().isPresent()
                && value.day().equals(other.day())
                && most.multiply(BigDecimal.TWO).compareTo(most(other).orElse(most)) < 0;
    }

    /** Those in the middle left out where they are many. */
    private static List<Figure.Value> some(List<Figure.Value> all) {
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
