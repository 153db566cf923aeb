// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli.across;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.sitrep.cli.listing.Field;
import org.sitrep.cli.listing.Value;
import org.sitrep.linking.evidence.Cited;
import org.sitrep.linking.evidence.Party;
import org.sitrep.linking.evidence.Site;
import org.sitrep.record.json.PublishedName;

/** How listings name reports, their words, parties and places. */
public record Citations(Dossier dossier) {

    /** The report and the words, and where in it they are. */
    public List<Field> fields(Cited cited) {
        return List.of(
                Field.of("report", dossier.name(cited.report())),
                Field.of("start", cited.words().start()),
                Field.of("end", cited.words().end()),
                Field.of("text", dossier.text(cited)));
    }

    /** For people: the words, and where they are. */
    public String quoted(Cited cited) {
        return "“" + dossier.text(cited) + "” " + mark(cited);
    }

    /** For people: where the words are. */
    String mark(Cited cited) {
        return "[" + dossier.name(cited.report()) + ":" + cited.words().start() + "]";
    }

    public List<String> reports(Collection<Long> numbers) {
        return numbers.stream().map(dossier::name).distinct().toList();
    }

    public static List<String> names(Collection<Party> parties) {
        return parties.stream().map(Party::name).toList();
    }

    static Field place(Optional<Site> site) {
        return new Field("place", site.map(Citations::place));
    }

    /** How many independent origins and reports it rests on. */
    static String weight(int origins, int reports) {
        return count(origins, "origin") + ", " + count(reports, "report");
    }

    static String count(int number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }

    private static Value place(Site site) {
        return new Value.Group(List.of(
                Field.of("name", site.name()),
                Field.of("latitude", site.latitude()),
                Field.of("longitude", site.longitude()),
                Field.of("country", site.country()),
                Field.of("precision", PublishedName.of(site.precision()))));
    }
}
