// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.briefing.section;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sitrep.briefing.deed.Deed;
import org.sitrep.briefing.deed.Deeds;
import org.sitrep.linking.evidence.EventEvidence;
import org.sitrep.linking.evidence.Party;
import org.sitrep.linking.evidence.Setting;
import org.sitrep.linking.evidence.Site;
import org.sitrep.linking.happening.Happening;
import org.sitrep.linking.happening.Sides;
import org.sitrep.record.actor.ActorKind;
import org.sitrep.record.event.EventField;
import org.sitrep.record.event.EventMode;
import org.sitrep.record.event.EventStatus;
import org.sitrep.record.event.EventType;
import org.sitrep.record.time.Interval;

/**
 * A happening as one of its mentions tells it, so that a line says no more than the words on it bear out: what only other words tell, or what was guessed
 * from those around, stays open.
 *
 * @param event what the mention alone tells, where that is known
 * @param published the day of its report
 * @param title that of its report
 * @param sentence that of the mention, verbatim
 * @param words the names in as much of it as a line shows
 */
record QuotedDeed(
        Happening happening,
        Happening.Mention mention,
        Optional<EventEvidence> event,
        Optional<LocalDate> published,
        String title,
        String sentence,
        Naming words) {

    /** Less probable events, and such as an analyst of conflict hardly wants, are no line; set by reading briefs. */
    private static final double LEAST_CONFIDENCE = 0.75;

    private static final double LEAST_WANTED = 0.5;

    /** What takes longer is a course of things, no news. */
    private static final int MOST_DAYS = 45;

    /** Letters by which a place is found in words that spell it otherwise. */
    private static final int STEM = 4;

    private static final Pattern AGAINST = Pattern.compile("\\b(?:against|anti)\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern PARTNER =
            Pattern.compile("(?:\\b(?:with|and|between|to)|,)(?:\\s[\\p{L}’'-]+){0,2}\\s+$");

    private static final Pattern TOGETHER =
            Pattern.compile("\\b(?:between|among|bilateral|trilateral)\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern RAID = Pattern.compile("^raid", Pattern.CASE_INSENSITIVE);

    private static final Pattern TO_END = Pattern.compile(
            "\\b(?:end|halt|stop|lifting|ending|lift)\\s+(?:(?:to|of)\\s+)?(?:(?:the|its|this|that|a|all)\\s+)?$");

    private static final Pattern EXECUTION = Pattern.compile("^(?:execut|hang|beheading)", Pattern.CASE_INSENSITIVE);

    /** Whether its sentence is the news of its report and surely tells of such a deed that was done. */
    boolean isTold() {
        return event.filter(own -> own.setting() != Setting.NEWS
                                || !isReal(own.status())
                                || own.assessment().confidence() < LEAST_CONFIDENCE
                                || own.assessment().wanted() < LEAST_WANTED)
                        .isEmpty()
                && !isAnswered()
                && !isOpinion()
                && !takesLong()
                && !isToCome()
                && !isOfToll()
                && !isAccident();
    }

    private boolean takesLong() {
        return when().filter(
                        time -> time.from().toLocalDate().plusDays(MOST_DAYS).isBefore(time.lastDay()))
                .isPresent();
    }

    /** What is dated behind its report was not done by then: the year was guessed wrong. */
    private boolean isToCome() {
        return published
                .filter(day -> when().filter(time -> time.from().toLocalDate().isAfter(day))
                        .isPresent())
                .isPresent();
    }

    /** "The quake killed nine people": a blow in no known manner, where nature or an accident is named. */
    private boolean isAccident() {
        return happening.type() == EventType.ASSAULT
                && happening
                        .mode()
                        .filter(mode -> mode != EventMode.ASSAULT_DESTROY)
                        .isEmpty()
                && (Cues.nameAccident(title) || Cues.nameAccident(sentence));
    }

    /** "Norway rejects the accusation", "Norway's plan drew criticism": blame that one who is blamed or blames himself only tells of is not told. */
    private boolean isAnswered() {
        List<Party> tellers = byWordOf();
        return happening.type() == EventType.ACCUSE
                && Stream.concat(acting().stream(), suffering().stream()).anyMatch(tellers::contains);
    }

    /** "Norway is destroying our country, she said": force that somebody tells of without a day or a place, as if it never ended. */
    private boolean isOpinion() {
        return isForce() && isGoingOn() && !byWordOf().isEmpty() && site().isEmpty() && when().isEmpty();
    }

    private static boolean isReal(EventStatus status) {
        return status == EventStatus.OCCURRED || status == EventStatus.ONGOING;
    }

    Deed deed(Deeds deeds) {
        if (event.filter(EventEvidence::defence).isPresent()) {
            return deeds.defence();
        }
        if (happening.type() == EventType.ASSAULT
                && RAID.matcher(sentence.substring(anchorStart())).find()) {
            return deeds.raid();
        }
        return happening.type() == EventType.ASSAULT
                        && EXECUTION.matcher(sentence.substring(anchorStart())).find()
                ? deeds.execution()
                : deeds.get(happening.type(), event.map(EventEvidence::mode).orElse(happening.mode()));
    }

    /** Those who did it, if they are not among those on whom it was done: who is named on both sides of a deed is named on neither. */
    List<Party> actors() {
        if (isToEnd()) {
            return List.of();
        }
        List<Party> suffering = suffering();
        return acting().stream()
                .filter(party -> isMeeting() || !suffering.contains(party))
                .filter(party -> happening.type() != EventType.PROTEST || !isCountry(party))
                .filter(words::namesAsDoer)
                .filter(party -> !isForce() && happening.type() != EventType.PROTEST
                        || Naming.in(sentence)
                                .namesBefore(party, anchorEnd(), Cues.get().doing()))
                .toList();
    }

    /** "Norway called for an end to the blockade": who wants the end of a deed does not do it. */
    private boolean isToEnd() {
        return TO_END.matcher(sentence.substring(0, anchorStart())).find();
    }

    /** Those on whom it was done; where two meet or agree, a third is seldom with them and is left out. */
    List<Party> recipients() {
        List<Party> acting = acting();
        boolean among = isMeeting() && !isOneWithAName(acting) || isAgreement() && acting.size() > 1;
        return among
                ? List.of()
                : suffering().stream()
                        .filter(party -> !acting.contains(party))
                        .filter(party -> !isCountry(party) || !isAtHome(party, acting))
                        .filter(party -> !words.namesAsHolder(party))
                        .filter(party -> !isForce() || !isOfClauseBefore(party, acting))
                        .filter(party -> happening.type() != EventType.PROTEST
                                || AGAINST.matcher(words.text()).find())
                        .filter(party -> happening.type() != EventType.AGREE || words.namesBehind(party, PARTNER))
                        .filter(party -> happening.type() != EventType.CONCEDE || party.named())
                        .toList();
    }

    /** "Protests against the army grew after gunmen fired": the army is not whom they fired at. */
    private boolean isOfClauseBefore(Party party, List<Party> acting) {
        Naming whole = Naming.in(sentence);
        return acting.stream().anyMatch(doer -> whole.namesInClauseBefore(party, doer, anchorStart()));
    }

    private boolean isAgreement() {
        return happening.type() == EventType.AGREE || happening.type() == EventType.COOPERATE;
    }

    private static boolean isOneWithAName(List<Party> parties) {
        return parties.size() == 1 && parties.getFirst().named();
    }

    private boolean isForce() {
        return happening.type() == EventType.ASSAULT || happening.type() == EventType.COERCE;
    }

    private boolean isMeeting() {
        return happening.type() == EventType.CONSULT;
    }

    /** Whether it says who took part or where it was; of talks with whom, or where somebody with a name met or went. */
    boolean isInformative() {
        long parties = Stream.concat(actors().stream(), recipients().stream())
                .map(party -> party.country().orElse(party.key()))
                .distinct()
                .count();
        boolean placed = site().isPresent();
        if (!isMeeting()) {
            return parties > 0 || placed;
        }
        return parties > 1
                || placed
                        && actors().stream().anyMatch(Party::named)
                        && !TOGETHER.matcher(words.text()).find();
    }

    private List<Party> acting() {
        return parties(happening.actors(), event.map(EventEvidence::actors), EventField.ACTORS);
    }

    private List<Party> suffering() {
        return parties(happening.recipients(), event.map(EventEvidence::recipients), EventField.RECIPIENTS);
    }

    /**
     * Whether a country is the doers' own, or that in which its people protest, or that of a blow by nobody known: so vague a word is seldom whom a deed is
     * done to, and a country may be only the scene or somebody's who comments.
     */
    private boolean isAtHome(Party country, List<Party> acting) {
        boolean own = !isMeeting()
                && acting.stream().anyMatch(party -> party.country().equals(country.country()));
        boolean protest = happening.type() == EventType.PROTEST && isScene(country);
        return own || protest || acting.isEmpty() && isForce();
    }

    private boolean isScene(Party country) {
        return site().filter(place -> place.country().equals(country.country())).isPresent();
    }

    private static boolean isCountry(Party party) {
        return party.kind().filter(ActorKind.COUNTRY::equals).isPresent();
    }

    /** The place, where the words name it as one. */
    Optional<Site> site() {
        return event.isPresent()
                ? told(EventField.PLACE)
                        .flatMap(EventEvidence::site)
                        .filter(place -> words.namesAsPlace(place.name()))
                        .filter(place -> !isAside(place.name()))
                : happening.site();
    }

    Optional<Interval> when() {
        return event.isPresent() ? told(EventField.FROM).flatMap(EventEvidence::when) : happening.when();
    }

    /** "The toll of the attack stood at nine on Sunday": this tells of the count, and its day is that of the count. */
    private boolean isOfToll() {
        return sentence.substring(0, anchorStart()).contains("toll ");
    }

    /** "The arrest of a man who had set fires in Bergen": the place is that of another deed. */
    private boolean isAside(String place) {
        int from = anchorEnd();
        int at = sentence.indexOf(place.substring(0, Math.min(STEM, place.length())), from);
        return at > from
                && Cues.get().aside().matcher(sentence.substring(from, at)).find();
    }

    private int anchorEnd() {
        int end = mention.anchor().words().end() - mention.sentence().words().start();
        return Math.max(0, Math.min(sentence.length(), end));
    }

    private int anchorStart() {
        int start =
                mention.anchor().words().start() - mention.sentence().words().start();
        return Math.max(0, Math.min(sentence.length(), start));
    }

    boolean isGoingOn() {
        return event.map(EventEvidence::status).orElse(happening.status()) == EventStatus.ONGOING;
    }

    /** Nobody where the report tells it as its own. */
    List<Party> byWordOf() {
        return event.map(own -> own.byWordOf().stream().toList()).orElse(happening.byWordOf());
    }

    /** Whether the report tells it as its own. */
    boolean isOwn() {
        return event.map(EventEvidence::statement).filter(Optional::isPresent).isEmpty();
    }

    /** Whether its words name a source of a blow that was read as the report's own news. */
    boolean isHearsay() {
        return isForce() && Cues.get().saying().matcher(words.text()).find();
    }

    /** How many of its parties and its place the words name. */
    int told() {
        return actors().size() + recipients().size() + (site().isPresent() ? 1 : 0);
    }

    /** Those on whom all tellings agree, as this one calls them, where its words name them. */
    private List<Party> parties(List<Party> agreed, Optional<List<Party>> own, EventField field) {
        List<Party> told = own.map(parties -> told(field).isEmpty() ? List.<Party>of() : parties)
                .map(parties -> parties.stream()
                        .filter(party -> agreed.stream().anyMatch(other -> Sides.isOne(party, other)))
                        .toList())
                .orElse(agreed);
        return words.borneOut(told);
    }

    private Optional<EventEvidence> told(EventField field) {
        return event.filter(own -> !own.isInferred(field));
    }
}
