// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli.across;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sitrep.cli.listing.Field;
import org.sitrep.cli.listing.Phrase;
import org.sitrep.cli.listing.Row;
import org.sitrep.linking.evidence.Party;
import org.sitrep.linking.evidence.Site;
import org.sitrep.linking.figure.Figure;
import org.sitrep.linking.figure.Figure.Counted;
import org.sitrep.linking.figure.Figure.Value;
import org.sitrep.record.json.PublishedName;

/** Figures: counts of one thing, by source and day. */
public record FigureLines(Dossier dossier) implements Lines<Figure> {

    @Override
    public List<Figure> all() {
        return dossier.listFigures();
    }

    @Override
    public String id(Figure figure) {
        return figure.id();
    }

    @Override
    public Traits traits(Figure figure) {
        Collection<Long> reports = reports(figure);
        return new Traits(
                Days.spanning(figure.values().stream()
                                .flatMap(value -> value.day().stream())
                                .toList())
                        .or(() -> dossier.published(reports)),
                dossier.stories(figure.story(), reports),
                reports,
                figure.values().stream().flatMap(value -> value.by().stream()).toList(),
                figure.of().site().stream().toList(),
                Set.of(),
                Set.of(),
                Optional.empty());
    }

    @Override
    public Row row(Figure figure) {
        return new Row(
                List.of(
                        Field.of("id", figure.id()),
                        Field.of("story", figure.story()),
                        Field.group("of", of(figure.of())),
                        Field.groups(
                                "values",
                                figure.values().stream().map(this::value).toList()),
                        Field.exact("low", figure.low()),
                        Field.exact("high", figure.high()),
                        Field.group("latest", value(figure.latest())),
                        Field.of("disagree", figure.disagree())),
                lines(figure));
    }

    /** One count, with who gives it and where. */
    List<Field> value(Value value) {
        List<Field> fields = new ArrayList<>();
        List<Field> cited = new Citations(dossier).fields(value.words());
        fields.add(cited.getFirst());
        fields.add(Field.of("origin", value.origin()));
        fields.add(Field.of("by", value.by().map(Party::name)));
        fields.add(Field.exact("value", value.value()));
        fields.add(Field.exact("low", value.low()));
        fields.add(Field.exact("high", value.high()));
        fields.add(Field.of("comparator", PublishedName.of(value.comparator())));
        fields.add(Field.of("day", value.day().map(LocalDate::toString)));
        fields.addAll(cited.subList(1, cited.size()));
        return fields;
    }

    /** What is counted, for people. */
    public static String what(Counted of) {
        return Phrase.joined(Stream.of(
                of.unit()
                        + of.effect()
                                .map(effect -> " " + CountedEffect.name(effect))
                                .orElse("")
                        + of.who().map(who -> " (" + who + ")").orElse(""),
                of.site().map(Site::name).orElse("")));
    }

    /** The number as it was given, for people. */
    public static String number(Value value) {
        String sign = switch (value.comparator()) {
            case EXACT -> "";
            case AT_LEAST -> "at least ";
            case MORE_THAN -> "more than ";
            case AT_MOST -> "at most ";
            case LESS_THAN -> "less than ";
            case ABOUT -> "about ";
        };
        return sign
                + value.value().or(value::low).map(FigureLines::plain).orElse("?")
                + (value.value().isEmpty()
                        ? value.high().map(high -> " to " + plain(high)).orElse("")
                        : "");
    }

    private List<String> lines(Figure figure) {
        Citations citations = new Citations(dossier);
        List<String> lines = new ArrayList<>();
        lines.add(Phrase.joined(Stream.of(
                what(figure.of()), "latest " + number(figure.latest()), figure.disagree() ? "sources disagree" : "")));
        for (Value value : figure.values()) {
            lines.add("    "
                    + Phrase.joined(Stream.of(
                            value.day().map(LocalDate::toString).orElse("no day told"),
                            number(value),
                            value.by().map(Party::name).orElse(""),
                            citations.quoted(value.words()))));
        }
        return lines;
    }

    private static List<Field> of(Counted of) {
        return List.of(
                Field.of("effect", of.effect().map(CountedEffect::name)),
                Field.of("unit", of.unit()),
                Citations.place(of.site()),
                Field.of("who", of.who()));
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    /** The reports that give it, the earliest value first. */
    public static Collection<Long> reports(Figure figure) {
        return figure.values().stream()
                .map(value -> value.words().report())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
