// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.time;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.sitrep.reading.language.AnnotatedText;
import org.sitrep.reading.language.EntityTag;
import org.sitrep.reading.lexicon.Numerals;
import org.sitrep.record.Interval;

/**
 * One pass over a text: its lexemes, the words of time, and the days mentioned so far. Not thread-safe; one for each text.
 */
final class Scan {

    private static final Lexeme NOTHING = new Lexeme(0, 0, " ", false, true);

    private static final Set<String> AFRICA = Set.of("africa", "african", "africans");
    private static final Set<String> OPEN = Set.of("until", "till", "effective", "payable");
    private static final Set<String> CLOSED = Set.of("since", "ended", "last");

    private final AnnotatedText text;
    private final List<Lexeme> lexemes;
    private final TimeLexicon lexicon;
    private final Numerals numerals = Numerals.get();
    private final Calendar calendar;
    private final Opening[] openings;
    private Optional<LocalDate> running = Optional.empty();
    private int runningAt = -1;
    private int runningEnd = -1;
    private Optional<LocalDate> around = Optional.empty();
    private Optional<Set<Integer>> southern = Optional.empty();
    private Optional<Quarter> quarter = Optional.empty();

    Scan(AnnotatedText text, TimeLexicon lexicon, Calendar calendar) {
        this.text = text;
        this.lexemes = Lexeme.of(text.text());
        this.lexicon = lexicon;
        this.calendar = calendar;
        this.openings = new Opening[lexemes.size()];
        for (int i = 0; i < openings.length; i++) {
            openings[i] = lexicon.opening(lexemes.get(i));
        }
    }

    /** Whether an expression may begin at lexeme {@code i}; two look-ups, so that the grammars are asked seldom. */
    boolean opens(int i) {
        Opening first = openings[i];
        return first == Opening.ALONE || first == Opening.BEFORE && i + 1 < size() && openings[i + 1] != Opening.NONE;
    }

    int size() {
        return lexemes.size();
    }

    Lexeme at(int i) {
        return i >= 0 && i < lexemes.size() ? lexemes.get(i) : NOTHING;
    }

    String word(int i) {
        return at(i).word();
    }

    boolean is(int i, Set<String> words) {
        return words.contains(word(i));
    }

    boolean is(int i, String word) {
        return word(i).equals(word);
    }

    /** Whether the word is of that kind in the lexicon. */
    boolean isKind(int i, String kind) {
        return lexicon.find(kind, at(i)).isPresent();
    }

    TimeLexicon lexicon() {
        return lexicon;
    }

    Numerals numerals() {
        return numerals;
    }

    Calendar calendar() {
        return calendar;
    }

    /** The lexeme after {@code i}, past the full stop where the word is abbreviated. */
    int afterDot(int i) {
        boolean whole = lexicon.find("month", at(i)).isPresent()
                || lexicon.find("weekday", at(i)).isPresent();
        return is(i + 1, ".") && !at(i + 1).spaced() && !whole ? i + 2 : i + 1;
    }

    /** The number written in digits at {@code i}, if it has at most that many. */
    OptionalInt digits(int i, int most) {
        Lexeme lexeme = at(i);
        boolean plain = lexeme.isNumber() && lexeme.word().length() <= most && !isPartOfNumber(i);
        return plain ? OptionalInt.of(Integer.parseInt(lexeme.word())) : OptionalInt.empty();
    }

    private boolean isPartOfNumber(int i) {
        boolean before = (is(i - 1, ",") || is(i - 1, "."))
                && !at(i).spaced()
                && at(i - 2).isNumber()
                && !at(i - 1).spaced();
        boolean after = (is(i + 1, ",") || is(i + 1, "."))
                && !at(i + 1).spaced()
                && at(i + 2).isNumber()
                && !at(i + 2).spaced();
        return before || after || is(i - 1, "$") || is(i - 1, "€") || is(i - 1, "£") || is(i + 1, "%");
    }

    Direction direction(int i) {
        if (is(i - 1, OPEN)) {
            return Direction.FUTURE;
        }
        if (is(i - 1, CLOSED)) {
            return Direction.PAST;
        }
        OptionalInt token = text.findTokenAt(at(i).start());
        return token.isPresent() ? Tense.at(text, token.getAsInt()) : Direction.UNSAID;
    }

    /** The part-of-speech tag of the token that holds the lexeme; empty where there is none. */
    String tag(int i) {
        OptionalInt token = text.findTokenAt(at(i).start());
        return token.isPresent() && i >= 0 && i < size() ? text.tag(token.getAsInt()) : "";
    }

    /** Whether the lexeme is part of a person's name. */
    boolean isPerson(int i) {
        OptionalInt token = text.findTokenAt(at(i).start());
        return token.isPresent() && text.entity(token.getAsInt()) == EntityTag.PERSON
                || isKind(i - 1, "title") && at(i - 1).capital();
    }

    /** Whose seasons the sentence of a lexeme tells of, from the countries it names. */
    Hemisphere hemisphere(int i) {
        if (southern.isEmpty()) {
            southern = Optional.of(southern());
        }
        Set<Integer> south = southern.orElseThrow();
        return south.contains(sentence(i)) ? Hemisphere.SOUTH : south.isEmpty() ? Hemisphere.NORTH : Hemisphere.UNSAID;
    }

    /** The sentences that name a country of the south. */
    private Set<Integer> southern() {
        Set<Integer> found = new HashSet<>();
        for (int i = 0; i < size(); i++) {
            boolean africa = is(i, AFRICA) && is(i - 1, "south");
            if (at(i).capital() && (africa || isKind(i, "south"))) {
                found.add(sentence(i));
            }
        }
        return found;
    }

    /** Keeps a quarter as the one the report speaks of; one of an earlier year is only what it is compared with. */
    void remember(Quarter named) {
        boolean compared = quarter.filter(q -> named.year() < q.year()).isPresent();
        quarter = compared ? quarter : Optional.of(named);
    }

    /** The quarter a report on results speaks of: the one mentioned last. */
    Optional<Quarter> quarter() {
        return quarter;
    }

    private int sentence(int i) {
        OptionalInt token = text.findTokenAt(at(i).start());
        return token.isPresent() ? text.sentenceOf(token.getAsInt()) : -1;
    }

    void remember(int i, int end, LocalDate day) {
        running = Optional.of(day);
        runningEnd = end;
        runningAt = sentence(i);
    }

    /** Keeps when the time mentioned last begins. */
    void remember(Interval mentioned) {
        around = Optional.of(mentioned.from().toLocalDate());
    }

    /** A day of the week, month or year mentioned last: what "that year" counts from. */
    Optional<LocalDate> around() {
        return around;
    }

    /** The day whose mention ends right before lexeme {@code i}. */
    Optional<LocalDate> dayEnding(int i) {
        return runningEnd == i ? running : Optional.empty();
    }

    /** The day mentioned last. */
    Optional<LocalDate> running() {
        return running.or(calendar::published);
    }

    /** The day mentioned in the same sentence before, else the day of publication. */
    Optional<LocalDate> dayOfSentence(int i) {
        return runningAt == sentence(i) && runningAt >= 0 ? running : calendar.published();
    }
}
