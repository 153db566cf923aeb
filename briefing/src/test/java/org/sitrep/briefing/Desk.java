// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.briefing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.briefing.coverage.Coverage;
import org.sitrep.briefing.page.Brief;
import org.sitrep.linking.Situation;
import org.sitrep.linking.agenda.Appointment;
import org.sitrep.linking.agenda.AppointmentKind;
import org.sitrep.linking.agenda.AppointmentStatus;
import org.sitrep.linking.claim.Claim;
import org.sitrep.linking.claim.ClaimStatus;
import org.sitrep.linking.evidence.Cited;
import org.sitrep.linking.evidence.EvidenceReader;
import org.sitrep.linking.evidence.FigureEvidence;
import org.sitrep.linking.evidence.LinkedEvidence;
import org.sitrep.linking.evidence.Party;
import org.sitrep.linking.evidence.Placement;
import org.sitrep.linking.evidence.ReportEvidence;
import org.sitrep.linking.evidence.Site;
import org.sitrep.linking.evidence.Stance;
import org.sitrep.linking.evidence.Words;
import org.sitrep.linking.figure.Figure;
import org.sitrep.linking.happening.Happening;
import org.sitrep.linking.position.Position;
import org.sitrep.linking.story.Stories;
import org.sitrep.record.PublishedFrom;
import org.sitrep.record.Reading;
import org.sitrep.record.Report;
import org.sitrep.record.actor.ActorKind;
import org.sitrep.record.event.EventMode;
import org.sitrep.record.event.EventStatus;
import org.sitrep.record.event.EventType;
import org.sitrep.record.identity.ReportId;
import org.sitrep.record.place.PlacePrecision;
import org.sitrep.record.quantity.QuantityComparator;
import org.sitrep.record.quantity.QuantityEffect;
import org.sitrep.record.time.Interval;

/** Reports and what they say together, made up for tests. Words are cited by quoting them. */
public final class Desk {

    public static final LocalDate FRIDAY = LocalDate.of(2025, 12, 12);

    public static final Party NORWAY = country("NO", "Norway");
    public static final Party DENMARK = country("DK", "Denmark");
    public static final Party ORLOV =
            new Party("person dana orlov", "Dana Orlov", Optional.of("NO"), Optional.of(ActorKind.PERSON), true);
    public static final Site BERGEN = new Site("g1", "Bergen", 60.39, 5.32, Optional.of("NO"), PlacePrecision.CITY);

    private final List<Report> reports = new ArrayList<>();
    private final List<LinkedEvidence> evidence = new ArrayList<>();
    private final List<Happening> happenings = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();
    private final List<Figure> figures = new ArrayList<>();
    private final List<Appointment> agenda = new ArrayList<>();
    private final List<Position> positions = new ArrayList<>();

    private static Party country(String code, String name) {
        return new Party("country " + code, name, Optional.of(code), Optional.of(ActorKind.COUNTRY), true);
    }

    /** A report of Example Wire with words of its own, in a story. */
    public Desk report(String story, LocalDate day, String title, String text) {
        return report(story, "o" + reports.size(), day, title, text);
    }

    public Desk report(String story, String origin, LocalDate day, String title, String text) {
        Report report = Report.of("r" + (reports.size() + 1), text)
                .withPublished(day, PublishedFrom.GIVEN)
                .withPublisher("Example Wire")
                .withTitle(title);
        return report(report, new Placement(origin, story));
    }

    public Desk report(Report report, Placement placement) {
        reports.add(report);
        evidence.add(new LinkedEvidence(
                reports.size(),
                report.id(),
                ReportId.of(report),
                report.title(),
                report.published(),
                report.publisher(),
                Optional.empty(),
                placement,
                EvidenceReader.read(unread(report))));
        return this;
    }

    private static Reading unread(Report report) {
        return new Reading(
                report,
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    /** Where those words stand: in the first report that has them. */
    public Cited cite(String words) {
        for (int i = 0; i < reports.size(); i++) {
            int start = reports.get(i).text().indexOf(words);
            if (start >= 0) {
                return new Cited(i + 1, new Words(start, start + words.length()));
            }
        }
        throw new IllegalArgumentException("No report says: " + words);
    }

    private Optional<String> storyOf(Cited cited) {
        return Optional.of(evidence.get((int) cited.report() - 1).placement().story());
    }

    /** Something that happened in Bergen, told in that sentence and nowhere else. */
    public Desk happening(EventMode mode, Party actor, Party recipient, LocalDate day, String sentence) {
        return happening(mode, List.of(actor), List.of(recipient), Interval.ofDay(day), List.of(), sentence);
    }

    /** @param sentences one in each of the reports that tell of it, all of them of origins of their own */
    public Desk happening(
            EventMode mode,
            List<Party> actors,
            List<Party> recipients,
            Interval when,
            List<Party> byWordOf,
            String... sentences) {
        List<Happening.Mention> mentions = new ArrayList<>();
        for (String sentence : sentences) {
            mentions.add(new Happening.Mention(cite(sentence), cite(sentence), "e1"));
        }
        happenings.add(new Happening(
                "h" + happenings.size(),
                storyOf(mentions.getFirst().sentence()),
                mode.type(),
                Optional.of(mode),
                actors,
                recipients,
                Optional.of(BERGEN),
                Optional.of(when),
                EventStatus.OCCURRED,
                byWordOf,
                mentions,
                mentions.size()));
        return this;
    }

    /** Somebody holds something, and somebody may dispute it, in those words. */
    public Desk claim(ClaimStatus status, String about, Stand support, List<Stand> opposition, List<Stand> caveats) {
        Claim.Stand first = stand(support);
        claims.add(new Claim(
                "c" + claims.size(),
                storyOf(first.words()),
                about,
                first.words(),
                status,
                3,
                List.of(first),
                opposition.stream().map(this::stand).toList(),
                caveats.stream().map(this::stand).toList(),
                1,
                List.of(),
                Optional.of(FRIDAY),
                Optional.of(FRIDAY)));
        return this;
    }

    /** Who says something, and the words. */
    public record Stand(Optional<Party> by, String words) {

        public static Stand of(Party by, String words) {
            return new Stand(Optional.of(by), words);
        }
    }

    private Claim.Stand stand(Stand stand) {
        Cited words = cite(stand.words());
        return new Claim.Stand(words, "o" + words.report(), stand.by(), Optional.empty(), Optional.empty());
    }

    /** A sentence counts so many killed, as linking took it from its report. */
    public Desk counting(long number, String sentence) {
        Cited cited = cite(sentence);
        Optional<BigDecimal> value = Optional.of(BigDecimal.valueOf(number));
        FigureEvidence count = new FigureEvidence(
                cited.words(),
                cited.words(),
                Optional.of(QuantityEffect.KILLED),
                "person",
                Optional.empty(),
                Optional.empty(),
                value,
                value,
                value,
                QuantityComparator.EXACT,
                Optional.of(BERGEN),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                true,
                false);
        int place = (int) cited.report() - 1;
        LinkedEvidence known = evidence.get(place);
        evidence.set(
                place,
                new LinkedEvidence(
                        known.number(),
                        known.report(),
                        known.key(),
                        known.title(),
                        known.published(),
                        known.publisher(),
                        known.agency(),
                        known.placement(),
                        new ReportEvidence(
                                true,
                                Optional.empty(),
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of(count),
                                List.of())));
        return this;
    }

    /** How many were killed in Bergen, by those counts. */
    public Desk killed(Count... counts) {
        List<Figure.Value> values = new ArrayList<>();
        for (Count count : counts) {
            Optional<BigDecimal> number = Optional.of(BigDecimal.valueOf(count.number()));
            values.add(new Figure.Value(
                    cite(count.sentence()),
                    cite(count.sentence()),
                    "o" + values.size(),
                    count.by(),
                    number,
                    number,
                    number,
                    QuantityComparator.EXACT,
                    Optional.of(count.day())));
        }
        figures.add(new Figure(
                "f" + figures.size(),
                storyOf(values.getFirst().words()),
                new Figure.Counted(Optional.of(QuantityEffect.KILLED), "person", Optional.of(BERGEN), Optional.empty()),
                values,
                values.stream().flatMap(value -> value.low().stream()).min(BigDecimal::compareTo),
                values.stream().flatMap(value -> value.high().stream()).max(BigDecimal::compareTo),
                values.getLast(),
                false));
        return this;
    }

    /** What a sentence says was counted on a day. */
    public record Count(long number, LocalDate day, Optional<Party> by, String sentence) {}

    public Desk appointment(LocalDate day, AppointmentStatus status, List<Party> who, String words) {
        agenda.add(new Appointment(
                "a" + agenda.size(),
                cite(words),
                new AppointmentKind.Deed(EventType.CONSULT),
                who,
                Optional.of(BERGEN),
                Interval.ofDay(day),
                status,
                List.of(cite(words)),
                1));
        return this;
    }

    public Desk position(Party party, String issue, Stance stance, LocalDate from, String words) {
        positions.add(new Position(
                party,
                issue,
                stance,
                Optional.of(from),
                Optional.empty(),
                List.of(new Position.Said(cite(words), Optional.of(from)))));
        return this;
    }

    public Coverage coverage() {
        return new Coverage(evidence, number -> reports.get((int) number - 1));
    }

    public Situation situation() {
        return new Situation(Stories.of(evidence), happenings, claims, figures, agenda, positions);
    }

    public Brief brief() {
        return brief(Scope.OF_INPUTS);
    }

    public Brief brief(Scope scope) {
        return Composer.compose(coverage(), situation(), scope, List.of());
    }

    /** A brief on a report that says only that, in one line. */
    public static Brief quoting(String sentence) {
        return new Desk()
                .report("t1", FRIDAY, sentence, sentence)
                .happening(EventMode.ASSAULT_DRONE, NORWAY, DENMARK, FRIDAY, sentence)
                .brief();
    }
}
