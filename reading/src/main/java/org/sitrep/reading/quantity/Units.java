// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.quantity;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.sitrep.reading.language.AnnotatedText;
import org.sitrep.reading.language.EntityTag;

/** Finds what a number counts: a currency, a share, a measure, a noun. */
final class Units {

    private static final Set<String> PERCENT = Set.of("%", "percent", "pct");
    private static final Set<String> OUTCOMES = Set.of(
            "killed", "wounded", "injured", "dead", "missing", "displaced", "arrested", "detained", "dying", "hurt");
    private static final Set<String> NARROWING = Set.of("square", "cubic", "nautical", "percentage");
    /** Words that stand for people; "killed ten and wounded twenty others" too. */
    private static final Set<String> PERSONS = Set.of("people", "person", "other", "others");

    private static final Set<String> DASHES = Set.of("-", "–");
    private static final int FAR = 6;

    private final AnnotatedText text;
    private final Currencies currencies;

    Units(AnnotatedText text, Currencies currencies) {
        this.text = text;
        this.currencies = currencies;
    }

    /**
     * A number with its unit.
     *
     * @param first the first token of number and unit
     * @param end the token after the last
     * @param name singular; empty where the text leaves it open
     */
    record Unit(int first, int end, Optional<String> name, Optional<String> currency) {}

    /** The unit of a number; empty where the number counts nothing: part of a name, an age, a list's number. */
    Optional<Unit> of(Amount amount) {
        if (isAge(amount)) {
            return Optional.empty();
        }
        return money(amount)
                .or(() -> percent(amount))
                .or(() -> hyphenated(amount))
                .or(() -> noun(amount))
                .or(() -> outcome(amount))
                .or(() -> bare(amount));
    }

    private Optional<Unit> money(Amount amount) {
        int before = amount.first() - 1;
        Optional<String> sign = before >= 0 ? currencies.find(text.form(before)) : Optional.empty();
        boolean spelled = before >= 0 && isCode(text.form(before));
        boolean joined = before >= 0
                && (spelled || text.tag(before).equals("$") || text.end(before) == text.start(amount.first()));
        if (sign.isPresent() && joined) {
            return Optional.of(new Unit(before, amount.end(), Optional.empty(), sign));
        }
        int next = amount.end();
        if (next >= text.size()) {
            return Optional.empty();
        }
        Optional<String> narrowed =
                next + 1 < text.size() ? currencies.find(text.form(next), text.lemma(next + 1)) : Optional.empty();
        boolean american = next + 1 < text.size() && Set.of("US", "U.S.").contains(text.form(next));
        if (narrowed.isPresent()
                || american && currencies.find(text.lower(next + 1)).isPresent()) {
            return Optional.of(
                    new Unit(amount.first(), next + 2, Optional.empty(), narrowed.or(() -> Optional.of("USD"))));
        }
        String word = text.form(next);
        boolean pounds = word.equals("pounds")
                && next + 1 < text.size()
                && text.lower(next + 1).equals("of");
        Optional<String> code = pounds ? Optional.empty() : currencies.find(word);
        return code.map(c -> new Unit(amount.first(), next + 1, Optional.empty(), Optional.of(c)));
    }

    /** "EUR", "Rs"; the verb "won" before a number is no currency. */
    private static boolean isCode(String form) {
        return Character.isUpperCase(form.charAt(0)) && form.chars().allMatch(Character::isLetter);
    }

    private Optional<Unit> percent(Amount amount) {
        int next = amount.end();
        int end = next < text.size() && PERCENT.contains(text.lower(next)) ? next + 1 : 0;
        boolean two = next + 1 < text.size()
                && text.lower(next).equals("per")
                && text.lower(next + 1).equals("cent");
        end = two ? next + 2 : end;
        return end == 0
                ? Optional.empty()
                : Optional.of(new Unit(amount.first(), end, Optional.of("percent"), Optional.empty()));
    }

    /** "A 30-day truce", "the 28-point plan". */
    private Optional<Unit> hyphenated(Amount amount) {
        int dash = amount.end();
        boolean joined = dash + 1 < text.size()
                && DASHES.contains(text.form(dash))
                && text.start(dash) == text.end(dash - 1)
                && text.start(dash + 1) == text.end(dash);
        if (!joined
                || !text.tag(dash + 1).startsWith("NN")
                || Character.isUpperCase(text.form(dash + 1).charAt(0))) {
            return Optional.empty();
        }
        return Optional.of(new Unit(amount.first(), dash + 2, Optional.of(lemma(dash + 1)), Optional.empty()));
    }

    /** "A 22-year-old sailor", "is 61 years old". */
    private boolean isAge(Amount amount) {
        for (int token = amount.end(); token < Math.min(amount.end() + 4, text.size()); token++) {
            if (Set.of("old", "olds").contains(text.lower(token))) {
                return Set.of("year", "month", "week", "day").contains(text.lemma(token - 1))
                        || DASHES.contains(text.form(token - 1));
            }
        }
        return false;
    }

    private Optional<Unit> noun(Amount amount) {
        int last = amount.end() - 1;
        boolean describes =
                amount.end() + 1 < text.size() && text.tag(amount.end() + 1).startsWith("NN");
        if (isOutcome(amount.end()) && !describes) {
            return Optional.empty();
        }
        if (amount.isVague()) {
            return following(amount, amount.end() + 1);
        }
        int head = text.head(last);
        boolean counts = text.isRelation(last, "nummod")
                && head > last
                && head - last < FAR
                && text.tag(head).startsWith("NN");
        if (counts) {
            return Optional.of(unit(amount, head));
        }
        return following(amount, amount.end());
    }

    /** The noun that follows, with nothing but what describes it between. */
    private Optional<Unit> following(Amount amount, int from) {
        for (int token = from; token < Math.min(from + FAR, text.size()); token++) {
            String tag = text.tag(token);
            boolean goesOn = token + 1 < text.size() && text.tag(token + 1).startsWith("NN");
            if (tag.equals("NNS") && !goesOn || tag.equals("NN") && !goesOn && amount.isVague()) {
                return Optional.of(unit(amount, token));
            }
            if (!tag.startsWith("JJ") && !tag.startsWith("NN") && !tag.equals("VBN") && !tag.equals("HYPH")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Unit unit(Amount amount, int head) {
        int noun = isOutcome(head) && head > amount.end() ? head - 1 : head;
        String name = lemma(noun);
        boolean narrowed = noun > 0 && NARROWING.contains(text.lower(noun - 1));
        return new Unit(
                amount.first(),
                noun + 1,
                Optional.of(narrowed ? text.lower(noun - 1) + " " + name : name),
                Optional.empty());
    }

    private String lemma(int token) {
        String lemma = text.lemma(token).toLowerCase(Locale.ROOT);
        if (PERSONS.contains(lemma)) {
            return "person";
        }
        boolean heading = text.tag(token).startsWith("NNP") && lemma.length() > 3;
        return heading ? singular(lemma) : lemma;
    }

    /** The tagger takes the words of a heading for names and leaves their plural: "Civilians". */
    private static String singular(String word) {
        if (word.endsWith("ies")) {
            return word.substring(0, word.length() - 3) + "y";
        }
        return word.endsWith("s") && !word.endsWith("ss") ? word.substring(0, word.length() - 1) : word;
    }

    /** "Killing 12", "at least 30 wounded": people, though the text does not say so. */
    private Optional<Unit> outcome(Amount amount) {
        int next = amount.end();
        boolean after = isOutcome(next);
        int before = amount.first() - 1;
        boolean head = text.head(amount.end() - 1) >= 0
                && Set.of("kill", "wound", "injure").contains(text.lemma(text.head(amount.end() - 1)));
        return after || head && before >= 0
                ? Optional.of(new Unit(amount.first(), amount.end(), Optional.of("person"), Optional.empty()))
                : Optional.empty();
    }

    private boolean isOutcome(int token) {
        return token < text.size() && OUTCOMES.contains(text.lower(token));
    }

    /** A number that is all there is between two ends of sentences: of a page or a picture. */
    private boolean isAlone(Amount amount) {
        int sentence = text.sentenceOf(amount.first());
        boolean before = amount.first() > 0 && text.sentenceOf(amount.first() - 1) == sentence;
        boolean after = amount.end() < text.size() && text.sentenceOf(amount.end()) == sentence;
        return !before && !after;
    }

    private Optional<Unit> bare(Amount amount) {
        int first = amount.first();
        int last = amount.end() - 1;
        boolean share = amount.value()
                .filter(value -> value.compareTo(BigDecimal.ONE) < 0 && value.signum() > 0)
                .isPresent();
        boolean digits = share || Character.isDigit(text.form(first).charAt(0));
        boolean named = first > 0
                && (text.tag(first - 1).startsWith("NNP")
                        || text.entity(first) != EntityTag.NONE
                        || DASHES.contains(text.form(first - 1)));
        boolean small =
                !share && amount.value().filter(value -> value.intValue() < 10).isPresent();
        boolean age = first > 0 && text.form(first - 1).equals(",");
        boolean glued = amount.end() < text.size()
                && text.start(amount.end()) == text.end(last)
                && Set.of(":", "/", "-", ".", ")").contains(text.form(amount.end()))
                && !text.form(amount.end()).equals(".");
        boolean describes = text.isRelation(last, "nummod") && text.head(last) >= 0 && text.head(last) < first;
        return !digits || isAlone(amount) || named || small || age || glued || describes || amount.isVague()
                ? Optional.empty()
                : Optional.of(new Unit(first, amount.end(), Optional.empty(), Optional.empty()));
    }
}
