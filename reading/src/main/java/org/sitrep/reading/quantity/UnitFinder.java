// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.quantity;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.sitrep.language.AnnotatedText;
import org.sitrep.language.tagset.EntityTag;
import org.sitrep.language.tagset.Relation;
import org.sitrep.language.tagset.Tag;
import org.sitrep.reading.quantity.number.Amount;
import org.sitrep.reading.quantity.number.Dashes;

/** Finds what a number counts: a currency, a share, a measure, a noun. */
final class UnitFinder {

    private static final Pattern NOTED_YEAR = Pattern.compile("(?:19|20)\\d\\d\\.\\d{1,3}");

    private static final int FAR = 6;

    private final AnnotatedText text;
    private final QuantityLexicon lexicon;
    private final CurrencyFinder money;
    private final EffectFinder effects;

    UnitFinder(AnnotatedText text, QuantityLexicon lexicon, EffectFinder effects) {
        this.text = text;
        this.lexicon = lexicon;
        this.money = new CurrencyFinder(text, lexicon);
        this.effects = effects;
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
    Optional<Unit> find(Amount amount) {
        if (isAge(amount) || isMark(amount)) {
            return Optional.empty();
        }
        return money.find(amount)
                .or(() -> percent(amount))
                .or(() -> measure(amount))
                .or(() -> hyphenated(amount))
                .or(() -> partitive(amount))
                .or(() -> noun(amount))
                .filter(unit -> !amount.isFew() || isWorthCounting(unit))
                .or(() -> outcome(amount))
                .or(() -> bare(amount));
    }

    /** "Children under 15". */
    private boolean isUnder(int token) {
        return token > 0 && lexicon.is("position", text.lower(token)) && lexicon.is("aged", text.lemma(token - 1));
    }

    /** "A few" and "several" are figures where they measure or tell of harm. */
    private boolean isWorthCounting(Unit unit) {
        return unit.name().flatMap(lexicon.measures()::find).isPresent()
                || unit.currency().isPresent()
                || effects.find(unit.first(), unit.end()).isPresent();
    }

    /** "30 km", "45 square miles", "80 km/h". */
    private Optional<Unit> measure(Amount amount) {
        int next = amount.isVague() && isWord(amount.end(), "of") ? amount.end() + 1 : amount.end();
        return lexicon.measures()
                .findAt(text, next)
                .filter(match -> match.end() == text.size()
                        || !text.tag(match.end()).isNoun()
                        || text.tag(match.end() - 1) == Tag.NNS
                        || !text.lower(next).equals(match.measure().name()))
                .map(match -> new Unit(
                        amount.first(), match.end(), Optional.of(match.measure().name()), Optional.empty()));
    }

    /** "Three of them children". */
    private Optional<Unit> partitive(Amount amount) {
        int noun = amount.end() + 2;
        boolean counts = noun < text.size()
                && isWord(amount.end(), "of")
                && lexicon.is("partitive", text.lower(amount.end() + 1))
                && text.tag(noun).isNoun();
        return counts
                ? Optional.of(new Unit(amount.first(), amount.end(), Optional.of(lemma(noun)), Optional.empty()))
                : Optional.empty();
    }

    private boolean isWord(int token, String word) {
        return token < text.size() && text.lower(token).equals(word);
    }

    private Optional<Unit> percent(Amount amount) {
        int next = amount.end();
        int end = next < text.size() && lexicon.is("percent", text.lower(next)) ? next + 1 : 0;
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
        boolean joined = Dashes.isAt(text, dash)
                && text.start(dash) == text.end(dash - 1)
                && text.start(dash + 1) == text.end(dash);
        if (!joined
                || !text.tag(dash + 1).isNoun()
                || Character.isUpperCase(text.form(dash + 1).charAt(0))) {
            return Optional.empty();
        }
        String name = lemma(dash + 1);
        Optional<String> code =
                name.equals("pound") ? Optional.empty() : lexicon.currencies().find(name);
        Optional<String> unit = code.isPresent() ? Optional.empty() : Optional.of(name);
        return Optional.of(new Unit(amount.first(), dash + 2, unit, code));
    }

    /** A note's number behind a full stop, a list's in brackets, the "zero" of "net-zero", the "One" of a name. */
    private boolean isMark(Amount amount) {
        int first = amount.first();
        String form = text.form(first);
        boolean glued = first > 0 && text.end(first - 1) == text.start(first);
        boolean note = glued && form.charAt(0) == '.';
        boolean joined = glued && Dashes.isAt(text, first - 1) && Character.isLetter(form.charAt(0));
        boolean listed = isForm(first - 1, "(") && isForm(amount.end(), ")") && form.length() < 3;
        return note || joined || listed || isNotedYear(amount) || isOne(amount);
    }

    /** "In 2025.19": a year and the number of a note. */
    private boolean isNotedYear(Amount amount) {
        boolean plain = amount.end() == text.size()
                || Character.isUpperCase(text.form(amount.end()).charAt(0))
                || !Character.isLetterOrDigit(text.form(amount.end()).charAt(0)) && !isForm(amount.end(), "%");
        return plain && NOTED_YEAR.matcher(text.form(amount.first())).matches() && !isForm(amount.first() - 1, "$");
    }

    /** "One of those", and "Formula One", "One Health". */
    private boolean isOne(Amount amount) {
        int first = amount.first();
        boolean starts = first == 0 || text.sentenceOf(first - 1) != text.sentenceOf(first);
        boolean capital = text.form(first).equals("One") && !starts;
        boolean name = capital
                && (text.tag(first - 1).isProperNoun()
                        || amount.end() < text.size() && text.tag(amount.end()).isProperNoun());
        boolean single = text.lower(first).equals("one") && amount.end() == first + 1;
        return single && (name || isWord(amount.end(), "of"));
    }

    private boolean isForm(int token, String form) {
        return token >= 0 && token < text.size() && text.form(token).equals(form);
    }

    /** "A 22-year-old sailor", "is 61 years old". */
    private boolean isAge(Amount amount) {
        int before = amount.first() - 1;
        boolean counted = amount.end() < text.size() && text.tag(amount.end()).isNoun();
        if (before >= 0 && !counted && (isWord(before, "aged") || isUnder(before))) {
            return true;
        }
        for (int token = amount.end(); token < Math.min(amount.end() + 4, text.size()); token++) {
            if (lexicon.is("age", text.lower(token))) {
                return lexicon.is("time", text.lemma(token - 1)) || Dashes.isAt(text, token - 1);
            }
        }
        return false;
    }

    private Optional<Unit> noun(Amount amount) {
        int last = amount.end() - 1;
        boolean describes =
                amount.end() + 1 < text.size() && text.tag(amount.end() + 1).isNoun();
        if (isOutcome(amount.end()) && !describes) {
            return Optional.empty();
        }
        if (amount.isVague() || isWord(amount.end(), "of")) {
            return following(amount, isWord(amount.end(), "of") ? amount.end() + 1 : amount.end());
        }
        int head = text.head(last);
        boolean counts = text.isRelation(last, Relation.NUMMOD)
                && head > last
                && head - last < FAR
                && text.tag(head).isNoun();
        if (counts) {
            return Optional.of(unit(amount, head));
        }
        return following(amount, amount.end());
    }

    /** The noun that follows, with nothing but what describes it between. */
    private Optional<Unit> following(Amount amount, int from) {
        for (int token = from; token < Math.min(from + FAR, text.size()); token++) {
            Tag tag = text.tag(token);
            boolean goesOn = token + 1 < text.size() && text.tag(token + 1).isNoun();
            if (tag == Tag.NNS && !goesOn || tag == Tag.NN && !goesOn && amount.isVague()) {
                return Optional.of(unit(amount, token));
            }
            if (!tag.isAdjective() && !tag.isNoun() && tag != Tag.VBN && tag != Tag.HYPH) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Unit unit(Amount amount, int head) {
        int noun = isOutcome(head) && head > amount.end() ? head - 1 : head;
        noun = extended(amount, noun);
        String name = lemma(noun);
        boolean narrowed = noun > 0 && lexicon.is("narrowing", text.lower(noun - 1));
        return new Unit(
                amount.first(),
                noun + 1,
                Optional.of(narrowed ? text.lower(noun - 1) + " " + name : name),
                Optional.empty());
    }

    /** "27 member countries", where the tree stops at the first noun. */
    private int extended(Amount amount, int noun) {
        boolean on = noun > amount.end() - 1
                && noun + 1 < text.size()
                && text.tag(noun) == Tag.NN
                && text.tag(noun + 1) == Tag.NNS
                && !isOutcome(noun + 1);
        return on ? noun + 1 : noun;
    }

    private String lemma(int token) {
        String lemma = text.lemma(token).toLowerCase(Locale.ROOT);
        if (lexicon.is("person", lemma)) {
            return "person";
        }
        boolean heading = text.tag(token).isProperNoun() && lemma.length() > 3;
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
        return isOutcome(amount.end())
                        || effects.find(amount.first(), amount.end()).isPresent()
                ? Optional.of(new Unit(amount.first(), amount.end(), Optional.of("person"), Optional.empty()))
                : Optional.empty();
    }

    private boolean isOutcome(int token) {
        return token < text.size()
                && lexicon.effects().find("state", text.lower(token)).isPresent();
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
                && (text.tag(first - 1).isProperNoun()
                        || text.entity(first) != EntityTag.NONE
                        || Dashes.isAt(text, first - 1)
                        || text.lemma(first - 1).equals("turn")
                        || isWord(first - 1, "of")
                                && first > 1
                                && text.tag(first - 2).isProperNoun());
        boolean small =
                !share && amount.value().filter(value -> value.intValue() < 10).isPresent();
        boolean age = first > 0 && text.form(first - 1).equals(",");
        boolean glued = amount.end() < text.size()
                && text.start(amount.end()) == text.end(last)
                && Set.of(":", "/", "-", ")").contains(text.form(amount.end()));
        boolean describes = text.isRelation(last, Relation.NUMMOD) && text.head(last) >= 0 && text.head(last) < first;
        return !digits || isAlone(amount) || named || small || age || glued || describes || amount.isVague()
                ? Optional.empty()
                : Optional.of(new Unit(first, amount.end(), Optional.empty(), Optional.empty()));
    }
}
