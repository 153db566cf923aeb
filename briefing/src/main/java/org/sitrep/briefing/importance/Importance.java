// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.briefing.importance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.sitrep.briefing.coverage.Coverage;
import org.sitrep.briefing.coverage.Passages;
import org.sitrep.briefing.deed.Deeds;
import org.sitrep.linking.agenda.Appointment;
import org.sitrep.linking.claim.Claim;
import org.sitrep.linking.evidence.Cited;
import org.sitrep.linking.evidence.LinkedEvidence;
import org.sitrep.linking.evidence.Party;
import org.sitrep.linking.evidence.Setting;
import org.sitrep.linking.figure.Figure;
import org.sitrep.linking.happening.Happening;
import org.sitrep.linking.story.Story;
import org.sitrep.record.actor.ActorKind;
import org.sitrep.record.event.EventStatus;
import org.sitrep.record.quantity.QuantityEffect;
import org.sitrep.record.time.Interval;

/**
 * The score by which a brief puts first what matters most. It is a sum of points for origins, the deed, its toll and its parties, halved for every few
 * days that have passed; package.md of the briefing tells why.
 *
 * @param period the days of the reports; what is of its last day is new
 */
public record Importance(Deeds deeds, Passages passages, Coverage.Period period) {

    /** Points for each doubling of the origins. */
    private static final double ORIGINS = 1.5;

    /** Points where a state, or somebody who acts for one, takes part. */
    private static final double STATE = 1;

    /** Points where those who act and those they act on belong to two countries. */
    private static final double ACROSS_BORDERS = 1;

    /** Points where it is known how it was done. */
    private static final double MODE = 0.5;

    /** Points where its place is known. */
    private static final double PLACED = 0.5;

    /** Points where a report tells it in its first words, which are what the report is about. */
    private static final double LEAD = 1;

    private static final int LEAD_CHARACTERS = 800;

    /** Points where it is of the days before a report of it, and fewer where it was long past by then. */
    private static final double NEWS = 1.5;

    private static final double PAST = -2;

    private static final int DAYS_OF_NEWS = 7;
    private static final int DAYS_OF_PAST = 30;

    /** What may be of any day of a longer time has no known day. */
    private static final int MOST_DAYS = 10;

    /** What is known only by somebody's word weighs so many points less. */
    private static final double HEARSAY = 0.5;

    /** What has not happened, or is over and denied, weighs so much of its points. */
    private static final double UNREAL = 0.3;

    /** A thing matters half as much after a tenth of the period, but not before these days. */
    private static final double LEAST_HALF_LIFE = 3;

    private static final double TENTH = 0.1;

    /** A story's score, given what happens in it and what is counted. */
    public double of(Story story, List<Happening> happenings, List<Figure> figures) {
        double deed = happenings.stream().mapToDouble(this::points).max().orElse(0);
        return freshness(story.to()) * (ORIGINS * doublings(story.origins()) + deed + toll(figures));
    }

    /** A happening's score. */
    public double of(Happening happening) {
        return freshness(happening.when().map(Interval::lastDay).or(() -> told(happening)))
                * (ORIGINS * doublings(happening.origins()) + points(happening));
    }

    /** An appointment's score. */
    public double of(Appointment appointment) {
        return ORIGINS * doublings(appointment.origins()) + parties(appointment.who(), appointment.who());
    }

    /** A claim's score: those who oppose it count as much as those who support it. */
    public double of(Claim claim) {
        List<Party> parties =
                claim.sides().flatMap(stand -> stand.by().stream()).toList();
        return freshness(claim.to()) * (ORIGINS * doublings((int) claim.voices()) + parties(parties, List.of()));
    }

    private double points(Happening happening) {
        double points = deeds.get(happening.type(), happening.mode()).severity()
                + parties(happening.actors(), happening.recipients())
                + (happening.mode().isPresent() ? MODE : 0)
                + (happening.site().isPresent() ? PLACED : 0)
                + (happening.mentions().stream()
                                .map(Happening.Mention::sentence)
                                .anyMatch(Importance::isInLead)
                        ? LEAD
                        : 0)
                + newness(happening)
                - (happening.byWordOf().isEmpty() ? 0 : HEARSAY);
        return isReal(happening.status()) ? points : UNREAL * points;
    }

    /** Whether it is what a report is about rather than what lies behind it: told in its first words, or of the days before it. */
    public boolean isNews(Happening happening) {
        return happening.mentions().stream().anyMatch(this::isNewsOfLead) && newness(happening) >= 0
                || newness(happening) == NEWS;
    }

    private boolean isNewsOfLead(Happening.Mention mention) {
        return isInLead(mention.sentence())
                && passages.findEvent(mention)
                        .filter(event -> event.setting() != Setting.NEWS)
                        .isEmpty();
    }

    /** Whether words stand among the first ones of their report. */
    public static boolean isInLead(Cited words) {
        return words.words().start() < LEAD_CHARACTERS;
    }

    private double newness(Happening happening) {
        Optional<LocalDate> told = told(happening);
        OptionalLong age = told.isEmpty() || happening.when().isEmpty()
                ? OptionalLong.empty()
                : OptionalLong.of(ChronoUnit.DAYS.between(happening.when().get().lastDay(), told.get()));
        if (age.isEmpty()) {
            return 0;
        }
        boolean isNew = age.getAsLong() <= DAYS_OF_NEWS
                && happening.when().filter(Importance::isOfDays).isPresent();
        return isNew ? NEWS : age.getAsLong() > DAYS_OF_PAST ? PAST : 0;
    }

    /** "This month" tells no day. */
    private static boolean isOfDays(Interval when) {
        return !when.from().toLocalDate().plusDays(MOST_DAYS).isBefore(when.lastDay());
    }

    /** The day of the first report that tells it. */
    private Optional<LocalDate> told(Happening happening) {
        return passages.findEvidence(happening.mentions().getFirst().sentence().report())
                .flatMap(LinkedEvidence::published);
    }

    private static boolean isReal(EventStatus status) {
        return status == EventStatus.OCCURRED || status == EventStatus.ONGOING;
    }

    /** From 0 for one life or none to 3 for a thousand. */
    private static double toll(List<Figure> figures) {
        return figures.stream()
                .filter(figure -> figure.of()
                        .effect()
                        .filter(effect -> effect == QuantityEffect.KILLED)
                        .isPresent())
                .flatMap(figure -> figure.high().stream())
                .mapToDouble(BigDecimal::doubleValue)
                .map(killed -> Math.min(3, Math.log10(Math.max(1, killed))))
                .max()
                .orElse(0);
    }

    private static double parties(List<Party> actors, List<Party> recipients) {
        boolean state = actors.stream().anyMatch(Importance::isOfState)
                || recipients.stream().anyMatch(Importance::isOfState);
        boolean abroad = actors.stream()
                .anyMatch(actor -> recipients.stream().anyMatch(recipient -> areOfTwoCountries(actor, recipient)));
        return (state ? STATE : 0) + (abroad ? ACROSS_BORDERS : 0);
    }

    private static boolean areOfTwoCountries(Party one, Party other) {
        return one.country().isPresent()
                && other.country().isPresent()
                && !one.country().equals(other.country());
    }

    private static boolean isOfState(Party party) {
        return party.kind().filter(kind -> kind == ActorKind.COUNTRY).isPresent()
                || party.named() && party.country().isPresent();
    }

    private double freshness(Optional<LocalDate> day) {
        long age = day.map(last -> Math.max(0, ChronoUnit.DAYS.between(last, period.last())))
                .orElse(0L);
        double halfLife = Math.max(LEAST_HALF_LIFE, TENTH * ChronoUnit.DAYS.between(period.first(), period.last()));
        return Math.pow(2, -age / halfLife);
    }

    private static double doublings(int origins) {
        return Math.log1p(origins) / Math.log(2);
    }
}
