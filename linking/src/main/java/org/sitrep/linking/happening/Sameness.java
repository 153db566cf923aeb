// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.happening;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.sitrep.linking.evidence.Site;
import org.sitrep.record.event.EventType;

/** Decides whether a telling is of a happening that is known, and how surely. */
public final class Sameness {

    /** Days between reports that may speak of one happening without telling its day: two attacks on one town in a week are two. */
    private static final long DAYS = 2;

    /** Characters, some four sentences. */
    private static final int BESIDE = 500;

    /** How sure the ways are in which two can be one, the surest first. */
    private static final int INCIDENT = 10;

    private static final int DAY_AND_TOWN = 9;
    private static final int COPY = 7;
    private static final int DAY = 6;
    private static final int STORY = 3;

    private final Telling telling;
    private final Gathering known;
    private final Agreement days;
    private final Agreement ground;
    private final Agreement cast;
    private final boolean contested;

    private Sameness(Telling telling, Gathering known, Agreement days, Agreement ground) {
        this.telling = telling;
        this.known = known;
        this.days = days;
        this.ground = ground;
        this.cast = Cast.compare(telling, known);
        this.contested = cast == Agreement.APART && isForce(telling) && Cast.isContested(telling, known);
    }

    private static Sameness compare(Telling telling, Gathering known) {
        return new Sameness(
                telling,
                known,
                Days.compare(telling.when(), known.when()),
                Grounds.compare(telling.site(), known.site()));
    }

    /**
     * How surely they are one, from 1; 0 where they are not.
     *
     * @param least what is not surer than this need not be told from 0
     */
    static int of(Telling telling, Gathering known, int least) {
        Telling first = known.first();
        if (telling.type() != first.type()
                || telling.event().campaign() != first.event().campaign()
                || Manner.differs(telling.event().mode(), first.event().mode())) {
            return 0;
        }
        Agreement days = Days.compare(telling.when(), known.when());
        if (days == Agreement.APART || !isOneReality(telling, first, days)) {
            return 0;
        }
        Agreement ground = Grounds.compare(telling.site(), known.site());
        if (ground == Agreement.APART || most(telling, known, days, ground) <= least) {
            return 0;
        }
        Sameness sameness = new Sameness(telling, known, days, ground);
        return sameness.cast == Agreement.APART && !sameness.contested ? 0 : sameness.strength();
    }

    /** What {@link #strength} can be at most, whoever takes part. */
    private static int most(Telling telling, Gathering known, Agreement days, Agreement ground) {
        if (telling.event().incident().isPresent()) {
            return INCIDENT;
        }
        boolean day = isDay(telling, days);
        if (day && isTown(telling, ground)) {
            return DAY_AND_TOWN;
        }
        if (isOneOrigin(telling, known)) {
            return COPY;
        }
        boolean story = telling.story().equals(known.first().story());
        if (day) {
            return story || telling.isShared() ? DAY : 0;
        }
        return story ? STORY : 0;
    }

    private static boolean isTown(Telling telling, Agreement ground) {
        return ground == Agreement.SAME
                && telling.site().filter(Grounds::isClose).isPresent();
    }

    private static boolean isDay(Telling telling, Agreement days) {
        return days == Agreement.SAME && telling.when().filter(Days::isClose).isPresent();
    }

    private static boolean isOneOrigin(Telling telling, Gathering known) {
        return telling.report()
                .placement()
                .origin()
                .equals(known.first().report().placement().origin());
    }

    /** Whether what is told is what was planned, and took place. */
    public static boolean fulfils(Telling telling, Gathering planned) {
        Sameness sameness = compare(telling, planned);
        if (sameness.isElsewhere() || !sameness.cast.isTold()) {
            return false;
        }
        boolean sure = sameness.cast == Agreement.SAME;
        return sameness.days.isTold()
                ? sure || sameness.isOneStory() || sameness.ground == Agreement.SAME
                : sure && sameness.isOneStory() && telling.when().isEmpty();
    }

    /** Whether what is told speaks of what was planned, on whatever day. */
    public static boolean concerns(Telling telling, Gathering planned) {
        Sameness sameness = compare(telling, planned);
        boolean tied = sameness.isOneStory() || sameness.days == Agreement.SAME;
        boolean who = sameness.cast.isTold() || sameness.cast == Agreement.UNKNOWN && sameness.ground.isTold();
        return tied && who && !sameness.isElsewhere();
    }

    private boolean isElsewhere() {
        return ground == Agreement.APART
                || Manner.differs(telling.event().mode(), known.first().event().mode());
    }

    private boolean isForce() {
        return isForce(telling);
    }

    private static boolean isForce(Telling telling) {
        return telling.type() == EventType.ASSAULT || telling.type() == EventType.COERCE;
    }

    /** What was planned and what took place are one where the day is the same; a blow planned is not one that fell. */
    private static boolean isOneReality(Telling one, Telling other, Agreement days) {
        if (one.reality() == other.reality()) {
            return true;
        }
        boolean planned = one.reality() == Reality.PLAN || other.reality() == Reality.PLAN;
        boolean fact = one.reality() == Reality.FACT || other.reality() == Reality.FACT;
        return planned && fact && days == Agreement.SAME && !isForce(one);
    }

    private int strength() {
        boolean town = isTown(telling, ground);
        boolean day = isDay(telling, days);
        if (isOneIncident() && (town || day || isBeside() || telling.isShared() && cast == Agreement.SAME)) {
            return INCIDENT;
        }
        if (day && town) {
            return cast.isTold() ? DAY_AND_TOWN : DAY_AND_TOWN - 1;
        }
        if (contested) {
            return 0;
        }
        if (isCopy()) {
            return COPY;
        }
        return day ? ofDay() : isNear() ? ofStory(town) : 0;
    }

    private boolean isOneIncident() {
        return telling.event().incident().isPresent()
                && known.in(telling.report())
                        .anyMatch(other ->
                                other.event().incident().equals(telling.event().incident()));
    }

    /** A few sentences on: further on in the report a blow told without day and town may be any. */
    private boolean isBeside() {
        return known.in(telling.report())
                .anyMatch(other -> telling.event().anchor().start()
                                - other.event().anchor().start()
                        < BESIDE);
    }

    /** The same words in a copy of the same report. */
    private boolean isCopy() {
        Telling other = known.first();
        return telling.report().number() != other.report().number()
                && isOneOrigin(telling, known)
                && telling.when().equals(other.when())
                && telling.site().map(Site::key).equals(other.site().map(Site::key))
                && !telling.parties().isEmpty()
                && telling.parties().equals(other.parties());
    }

    private int ofDay() {
        if (telling.isShared() && cast == Agreement.SAME) {
            return isOneStory() ? DAY : DAY - 1;
        }
        boolean planned = telling.reality() == Reality.PLAN && known.first().reality() == Reality.PLAN;
        boolean told = cast == Agreement.SAME || cast.isTold() && (planned || ground.isTold());
        return isOneStory() && told ? DAY - 2 : 0;
    }

    /** The day is not told by both: what is only wished or denied, or said to somebody, may have been so more than once. */
    private int ofStory(boolean town) {
        if (!isOneStory() || telling.reality() == Reality.WISH || telling.reality() == Reality.DENIED) {
            return 0;
        }
        if (telling.event().campaign()) {
            return cast == Agreement.SAME ? STORY - 1 : 0;
        }
        if (town && (cast.isTold() || isForce())) {
            return STORY;
        }
        boolean manner = telling.isShared() || telling.event().mode().isPresent() && !isForce();
        return cast == Agreement.SAME && manner ? STORY - 1 : 0;
    }

    private boolean isOneStory() {
        return telling.story().equals(known.first().story());
    }

    private boolean isNear() {
        LocalDate day = telling.report().published().orElse(LocalDate.MIN);
        return Math.abs(ChronoUnit.DAYS.between(day, known.latest())) <= DAYS;
    }
}
