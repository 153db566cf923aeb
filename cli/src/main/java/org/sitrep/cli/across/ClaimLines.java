// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli.across;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sitrep.cli.listing.Field;
import org.sitrep.cli.listing.Phrase;
import org.sitrep.cli.listing.Row;
import org.sitrep.linking.claim.Claim;
import org.sitrep.linking.claim.Claim.Stand;
import org.sitrep.linking.evidence.Cited;
import org.sitrep.linking.evidence.EventEvidence;
import org.sitrep.linking.evidence.Party;
import org.sitrep.linking.evidence.Site;
import org.sitrep.record.event.EventType;
import org.sitrep.record.json.PublishedName;
import org.sitrep.record.statement.SpeechAct;

/** Claims, with all who support and oppose them. */
public record ClaimLines(Dossier dossier) implements Lines<Claim> {

    @Override
    public List<Claim> all() {
        return dossier.listClaims();
    }

    @Override
    public String id(Claim claim) {
        return claim.id();
    }

    @Override
    public Traits traits(Claim claim) {
        Collection<Long> reports = reports(claim);
        return new Traits(
                Days.spanning(Stream.of(claim.from(), claim.to())
                                .flatMap(Optional::stream)
                                .toList())
                        .or(() -> dossier.published(reports)),
                dossier.stories(claim.story(), reports),
                reports,
                stands(claim).flatMap(stand -> stand.by().stream()).toList(),
                sites(claim),
                types(claim),
                acts(claim),
                Optional.of(Subject.printed(claim.status())));
    }

    @Override
    public Row row(Claim claim) {
        return new Row(
                List.of(
                        Field.of("id", claim.id()),
                        Field.of("story", claim.story()),
                        Field.of("about", claim.about()),
                        Field.of("proposition", dossier.text(claim.proposition())),
                        Field.of("status", Subject.printed(claim.status())),
                        Field.of("credibility", claim.credibility()),
                        Field.groups("support", stands(claim.support())),
                        Field.groups("opposition", stands(claim.opposition())),
                        Field.groups("caveats", stands(claim.caveats())),
                        Field.of("origins", claim.origins()),
                        Field.of("circle", claim.circle()),
                        Field.of("from", claim.from().map(LocalDate::toString)),
                        Field.of("to", claim.to().map(LocalDate::toString)),
                        Field.of(
                                "types",
                                types(claim).stream()
                                        .map(EventType::name)
                                        .sorted()
                                        .toList()),
                        Field.of(
                                "places",
                                sites(claim).stream().map(Site::name).distinct().toList())),
                lines(claim));
    }

    /** What somebody said of it, or a report told; caveats are the reporter's. */
    List<Field> stand(Stand stand) {
        List<Field> fields = new ArrayList<>();
        List<Field> cited = new Citations(dossier).fields(stand.words());
        fields.add(cited.getFirst());
        fields.add(Field.of("origin", stand.origin()));
        fields.add(Field.of("by", by(stand)));
        fields.add(Field.of("said", stand.said().map(LocalDate::toString)));
        fields.add(Field.of("statement", stand.statement()));
        fields.addAll(cited.subList(1, cited.size()));
        fields.add(Field.of("act", act(stand).map(PublishedName::of)));
        return fields;
    }

    /** Who says it: where a report tells it as its own, its publisher. */
    public String by(Stand stand) {
        long report = stand.words().report();
        return stand.by()
                .map(Party::name)
                .or(() -> dossier.report(report).publisher())
                .orElseGet(() -> dossier.name(report));
    }

    private List<String> lines(Claim claim) {
        Citations citations = new Citations(dossier);
        List<String> lines = new ArrayList<>();
        lines.add(Phrase.joined(Stream.of(
                Subject.printed(claim.status()).toUpperCase(Locale.ROOT),
                claim.about(),
                isQuotedBelow(claim) ? "" : citations.quoted(claim.proposition()),
                Phrase.days(claim.from(), claim.to()),
                "credibility " + claim.credibility())));
        claim.support().forEach(stand -> lines.add(line("+ ", stand)));
        claim.opposition().forEach(stand -> lines.add(line("- ", stand)));
        claim.caveats().forEach(stand -> lines.add(line("? ", stand)));
        if (!claim.circle().isEmpty()) {
            lines.add("    cite one another: " + String.join(", ", claim.circle()));
        }
        return lines;
    }

    private static boolean isQuotedBelow(Claim claim) {
        return stands(claim).anyMatch(stand -> stand.words().equals(claim.proposition()));
    }

    private String line(String sign, Stand stand) {
        return "    " + sign + by(stand) + ": " + new Citations(dossier).quoted(stand.words());
    }

    private List<List<Field>> stands(List<Stand> stands) {
        return stands.stream().map(this::stand).toList();
    }

    private static Stream<Stand> stands(Claim claim) {
        return Stream.concat(claim.sides(), claim.caveats().stream());
    }

    private static Collection<Long> reports(Claim claim) {
        return Stream.concat(Stream.of(claim.proposition()), stands(claim).map(Stand::words))
                .map(Cited::report)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Stream<EventEvidence> events(Claim claim) {
        Background background = new Background(dossier);
        return Stream.concat(Stream.of(claim.proposition()), claim.sides().map(Stand::words))
                .distinct()
                .flatMap(background::events);
    }

    private List<Site> sites(Claim claim) {
        return events(claim).flatMap(event -> event.site().stream()).distinct().toList();
    }

    private Set<EventType> types(Claim claim) {
        return events(claim).map(EventEvidence::type).collect(Collectors.toSet());
    }

    private Set<SpeechAct> acts(Claim claim) {
        return stands(claim).flatMap(stand -> act(stand).stream()).collect(Collectors.toSet());
    }

    private Optional<SpeechAct> act(Stand stand) {
        return stand.statement()
                .flatMap(id -> new Background(dossier).act(stand.words().report(), id));
    }
}
