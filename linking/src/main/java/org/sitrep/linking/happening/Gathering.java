// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.happening;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sitrep.linking.evidence.LinkedEvidence;
import org.sitrep.linking.evidence.Party;
import org.sitrep.linking.evidence.Site;
import org.sitrep.record.time.Interval;

/** Tellings of one happening, as they come. Not thread-safe. */
public final class Gathering {

    private final Telling first;
    private final List<Telling> tellings = new ArrayList<>();
    private final Map<String, Party> doers = new LinkedHashMap<>();
    private final Map<String, Party> recipients = new LinkedHashMap<>();
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
        telling.event().actors().forEach(party -> doers.putIfAbsent(party.key(), party));
        telling.event().recipients().forEach(party -> recipients.putIfAbsent(party.key(), party));
        when = Days.best(Stream.concat(when.stream(), telling.when().stream()).toList());
        site = Grounds.best(Stream.concat(site.stream(), telling.site().stream()).toList());
        fact |= telling.reality() == Reality.FACT;
        own |= telling.isOwn();
        latest = telling.report().published().filter(latest::isBefore).orElse(latest);
    }

    /** The one that came first. */
    public Telling first() {
        return first;
    }

    public List<Telling> tellings() {
        return List.copyOf(tellings);
    }

    /** Those of one report. */
    Stream<Telling> in(LinkedEvidence report) {
        return tellings.stream().filter(telling -> telling.report().number() == report.number());
    }

    List<Party> doers() {
        return List.copyOf(doers.values());
    }

    List<Party> recipients() {
        return List.copyOf(recipients.values());
    }

    public List<Party> parties() {
        return Stream.concat(doers.values().stream(), recipients.values().stream()).distinct().toList();
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
