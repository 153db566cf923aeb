// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.casualty;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sitrep.language.AnnotatedText;
import org.sitrep.language.TokenRange;
import org.sitrep.language.tagset.Relation;
import org.sitrep.language.tagset.Tag;
import org.sitrep.lexicon.Words;
import org.sitrep.record.casualty.CasualtyScope;
import org.sitrep.record.quantity.Quantity;
import org.sitrep.record.time.Interval;
import org.sitrep.record.time.TimeExpression;
import org.sitrep.record.time.TimexType;

/** Tells the happening that a report is about from others and from counts over a time, sentence by sentence. */
final class Scopes {

    /** In days before publication: what is older is recalled, unless the report opens with it. Set by hand. */
    private static final int LONG_AGO = 10;

    /** Sentences at the beginning that tell what the report is about. Set by hand. */
    private static final int OPENING = 3;

    private static final Words DEEDS = Words.of("shootings", "homicides", "murders", "killings", "slayings");
    private static final Words UNITS = Words.of("day", "week", "month", "year", "decade");
    private static final Words SERIES = Words.of("series", "string", "spate", "wave", "rash");
    private static final Words WAR = Words.of(
            "war",
            "conflict",
            "crisis",
            "insurgency",
            "uprising",
            "revolt",
            "rebellion",
            "genocide",
            "campaign",
            "invasion",
            "siege",
            "battlefield",
            "displacement");
    private static final Pattern MONTH_OR_YEAR = Pattern.compile("\\d{4}(?:-\\d{2})?");

    private final AnnotatedText text;
    /** Of a war rather than of one happening, from here on. Set by hand. */
    private static final BigDecimal MANY = BigDecimal.valueOf(500);

    /** No single happening comes near. Set by hand. */
    private static final BigDecimal HUGE = BigDecimal.valueOf(10_000);

    private final BitSet warring = new BitSet();
    private final BitSet old = new BitSet();
    private final BitSet spanning = new BitSet();

    Scopes(AnnotatedText text, List<TimeExpression> times, Optional<LocalDate> published) {
        this.text = text;
        for (TimeExpression time : times) {
            TokenRange range = text.tokensIn(time.span());
            int sentence = text.sentenceOf(range.first());
            boolean since = range.first() > 0 && text.lower(range.first() - 1).equals("since");
            if (since
                    || isStretch(time, range)
                    || isLong(time) && published.isPresent() && isOver(time, published.get(), 0)) {
                spanning.set(sentence);
            }
            if (published.filter(day -> isOver(time, day, LONG_AGO)).isPresent()) {
                old.set(sentence);
            }
        }
        markThisYear();
    }

    /** "This year", "so far this month", "a year". */
    private void markThisYear() {
        for (int token = 1; token < text.size(); token++) {
            boolean unit = text.lemma(token).equals("year") || text.lemma(token).equals("month");
            String before = text.lower(token - 1);
            markSeries(token);
            boolean stretch = UNITS.has(text.lemma(token)) && before.equals("past");
            if (stretch
                    || unit
                            && (before.equals("this")
                                    || before.equals("each")
                                    || before.equals("every")
                                    || before.equals("per"))) {
                spanning.set(text.sentenceOf(token));
            }
            if (text.lower(token).equals("annually") || text.lower(token).equals("since") && text.isInHeading(token)) {
                spanning.set(text.sentenceOf(token));
            }
        }
    }

    /** "In separate shootings", "a string of killings". */
    private void markSeries(int token) {
        if (WAR.has(text.lemma(token))) {
            warring.set(text.sentenceOf(token));
        }
        boolean several = text.tag(token) == Tag.NNS && DEEDS.has(text.lower(token));
        boolean series = text.tag(token) == Tag.NN
                && SERIES.has(text.lower(token))
                && text.findChild(token, Relation.NMOD).isPresent();
        if (several || series) {
            spanning.set(text.sentenceOf(token));
        }
    }

    /** Whether a noun, as lemma, means many happenings over a time. */
    static boolean isWar(String noun) {
        return WAR.has(noun);
    }

    /** "In the past ten years", "over three months". */
    private boolean isStretch(TimeExpression time, TokenRange range) {
        String words = time.span().text();
        boolean past = words.contains("past") || words.contains("last");
        return time.type() == TimexType.DURATION && past && !words.contains("night")
                || time.type() == TimexType.SET && range.size() > 0;
    }

    private static boolean isLong(TimeExpression time) {
        return time.type() == TimexType.DATE
                && MONTH_OR_YEAR.matcher(time.value()).matches();
    }

    private static boolean isOver(TimeExpression time, LocalDate published, int days) {
        return time.type() == TimexType.DATE
                && time.interval()
                        .map(Interval::to)
                        .map(LocalDateTime::toLocalDate)
                        .filter(end -> end.isBefore(published.minusDays(days)))
                        .isPresent();
    }

    /** That of a number. */
    CasualtyScope of(int token, Quantity quantity) {
        boolean huge = quantity.low()
                .or(quantity::value)
                .filter(value -> value.compareTo(HUGE) >= 0)
                .isPresent();
        boolean many = quantity.low()
                .or(quantity::value)
                .filter(value -> value.compareTo(MANY) >= 0)
                .isPresent();
        int sentence = text.sentenceOf(token);
        return huge || spanning.get(sentence) || many && warring.get(sentence) ? CasualtyScope.TALLY : of(token);
    }

    /** That of people whom no number counts. */
    CasualtyScope of(int token) {
        int sentence = text.sentenceOf(token);
        boolean opening = sentence < OPENING;
        boolean aside = text.isInHeading(token) || old.get(sentence);
        return aside && !opening ? CasualtyScope.RECALLED : CasualtyScope.HAPPENING;
    }
}
