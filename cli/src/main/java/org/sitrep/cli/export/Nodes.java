// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli.export;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sitrep.cli.across.Days;
import org.sitrep.cli.across.Dossier;
import org.sitrep.cli.listing.Field;
import org.sitrep.cli.listing.Value;
import org.sitrep.linking.evidence.Cited;
import org.sitrep.linking.evidence.Party;
import org.sitrep.linking.evidence.Site;
import org.sitrep.record.Report;
import org.sitrep.record.actor.ActorKind;
import org.sitrep.record.place.PlacePrecision;
import org.sitrep.record.time.Interval;

/** The smaller nodes of a graph in the words of schema.org. */
record Nodes(Dossier dossier) {

    /** The name of a node. */
    static Field id(String id) {
        return Field.of("@id", "urn:sitrep:" + id);
    }

    static List<List<Field>> parties(List<Party> parties) {
        return parties.stream()
                .map(party -> List.of(Field.of("@type", type(party.kind())), Field.of("name", party.name())))
                .toList();
    }

    private static String type(Optional<ActorKind> kind) {
        return kind.map(known -> switch (known) {
                    case PERSON -> "Person";
                    case ORGANIZATION, GROUP -> "Organization";
                    case COUNTRY -> "Country";
                })
                .orElse("Thing");
    }

    /** With coordinates only where a town or a building is known. */
    static Field location(Optional<Site> site) {
        return new Field("location", site.map(Nodes::place));
    }

    private static Value place(Site site) {
        return new Value.Group(List.of(
                Field.of("@type", "Place"),
                Field.of("name", site.name()),
                new Field("address", site.country().map(Nodes::address)),
                new Field(
                        "geo",
                        Optional.of(site)
                                .filter(known -> known.precision() == PlacePrecision.CITY)
                                .map(Nodes::point))));
    }

    private static Value address(String country) {
        return new Value.Group(List.of(Field.of("@type", "PostalAddress"), Field.of("addressCountry", country)));
    }

    private static Value point(Site site) {
        return new Value.Group(List.of(
                Field.of("@type", "GeoCoordinates"),
                Field.of("latitude", site.latitude()),
                Field.of("longitude", site.longitude())));
    }

    /** The last day, where it is whole days, is one of them. */
    static List<Field> dates(Optional<Interval> when) {
        return List.of(
                Field.of("startDate", when.map(Interval::fromText)),
                Field.of(
                        "endDate",
                        when.map(each -> each.isDays() ? Days.of(each).last().toString() : each.toText())));
    }

    List<List<Field>> quotations(List<Cited> words) {
        return words.stream().map(cited -> quotation("Quotation", cited)).toList();
    }

    /** Words of a report, and where in its text they begin. */
    List<Field> quotation(String type, Cited cited) {
        return List.of(
                Field.of("@type", type),
                Field.of("text", dossier.text(cited)),
                Field.of("position", cited.words().start()),
                Field.group("isPartOf", article(cited.report())));
    }

    private List<Field> article(long number) {
        Report report = dossier.report(number);
        return List.of(
                Field.of("@type", "NewsArticle"),
                Field.of("identifier", report.id()),
                Field.of("url", report.url()),
                Field.of("headline", report.title()),
                Field.of("datePublished", report.published().map(LocalDate::toString)),
                new Field("publisher", report.publisher().map(Nodes::publisher)));
    }

    private static Value publisher(String name) {
        return new Value.Group(List.of(Field.of("@type", "Organization"), Field.of("name", name)));
    }
}
