// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.happening;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.sitrep.linking.evidence.LinkedEvidence;
import org.sitrep.linking.evidence.Party;
import org.sitrep.linking.evidence.Site;
import org.sitrep.record.time.Interval;

/** Tellings of one happening, as they come. Not thread-safe. */
public final class Gathering {

    /** More are not compared with others. */
    private static final int MOST_PARTIES = 16;

    private final Telling first;
    private final List<Telling> tellings = new ArrayList<>();
    private final List<Party> doers = new ArrayList<>();
    private final List<Party> recipients = new ArrayList<>();
    private final List<Party> parties = new ArrayList<>();
    private Optional<Interval> when = Optional.empty();
    private Optional<Site> site = Optional.empty();
    private boolean fact;
    private boolean own;
    private LocalDate latest = LocalDate.MIN;

    Gathering(Telling first) {
        this.first = first;
        add(first);
    }

    void add(Telling telling) {
        tellings.add(telling);
        telling.doers().forEach(party -> addTo(doers, party));
        telling.event().recipients().forEach(party -> addTo(recipients, party));
        telling.parties().forEach(party -> addTo(parties, party));
        when = better(when, telling.when(), Days::best);
        site = better(site, telling.site(), Grounds::best);
        fact |= telling.reality() == Reality.FACT;
        own |= telling.isOwn();
        latest = telling.report().published().filter(latest::isBefore).orElse(latest);
    }

    private static <T> Optional<T> better(Optional<T> known, Optional<T> told, Function<List<T>, Optional<T>> best) {
        if (known.isEmpty() || told.isEmpty() || known.equals(told)) {
            return known.or(() -> told);
        }
        return best.apply(List.of(known.get(), told.get()));
    }

    private static void addTo(List<Party> parties, Party party) {
        if (parties.size() < MOST_PARTIES
                && parties.stream().noneMatch(known -> known.key().equals(party.key()))) {
            parties.add(party);
        }
    }

    /** The one that came first. */
    public Telling first() {
        return first;
    }

    public List<Telling> tellings() {
        return Collections.unmodifiableList(tellings);
    }

    /** Those of one report. */
    Stream<Telling> in(LinkedEvidence report) {
        return tellings.stream().filter(telling -> telling.report().number() == report.number());
    }

    List<Party> doers() {
        return Collections.unmodifiableList(doers);
    }

    List<Party> recipients() {
        return Collections.unmodifiableList(recipients);
    }

    public List<Party> parties() {
        return Collections.unmodifiableList(parties);
    }

    public Optional<Interval> when() {
        return when;
    }

    public Optional<Site> site() {
        return site;
    }

    boolean isFact() {
        return fact;
    }

    /** Whether a report tells it as its own. */
    boolean isOwn() {
        return own;
    }

    /** The day of its latest report so far. */
    LocalDate latest() {
        return latest;
    }
}
