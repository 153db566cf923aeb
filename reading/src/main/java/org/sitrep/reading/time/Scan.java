// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.time;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.sitrep.reading.language.AnnotatedText;
import org.sitrep.reading.language.EntityTag;
import org.sitrep.reading.lexicon.Numerals;

/** One pass over a text: its lexemes, and the times found in it so far. Not thread-safe; one for each text. */
final class Scan {

    private final AnnotatedText text;
    private final List<Lexeme> lexemes;
    private final Numerals numerals = Numerals.get();
    private final Calendar calendar;
    private final Memory memory;
    private int asked;

    Scan(AnnotatedText text, Calendar calendar) {
        this.text = text;
        this.lexemes = Lexeme.of(text.text());
        this.calendar = calendar;
        this.memory = new Memory(calendar.published());
    }

    int size() {
        return lexemes.size();
    }

    /** How often a lexeme has been looked at: the work done. */
    int asked() {
        return asked;
    }

    Lexeme at(int i) {
        asked++;
        return i >= 0 && i < lexemes.size() ? lexemes.get(i) : Lexeme.NOTHING;
    }

    String word(int i) {
        return at(i).word();
    }

    boolean is(int i, String word) {
        return word(i).equals(word);
    }

    boolean is(int i, String one, String other) {
        String word = word(i);
        return word.equals(one) || word.equals(other);
    }

    boolean is(int i, Kind kind) {
        return at(i).kinds().containsKey(kind);
    }

    /** The value of the word in that kind. */
    Optional<String> find(int i, Kind kind) {
        return Optional.ofNullable(at(i).kinds().get(kind));
    }

    /** Whether a time expression can begin here at all. */
    boolean mayBegin(int i) {
        Lexeme lexeme = at(i);
        return !lexeme.kinds().isEmpty()
                || lexeme.isNumber()
                || cardinal(i).isPresent()
                || ordinal(i).isPresent();
    }

    /** The lexeme after {@code i} where that word stands there, else {@code i}. */
    int skip(int i, String word) {
        return is(i, word) ? i + 1 : i;
    }

    int skip(int i, Kind kind) {
        return is(i, kind) ? i + 1 : i;
    }

    int skipDash(int i) {
        return at(i).isDash() ? i + 1 : i;
    }

    Calendar calendar() {
        return calendar;
    }

    Memory memory() {
        return memory;
    }

    /** The number of a month, only with a capital: "May", "Sept". */
    OptionalInt month(int i) {
        return name(i, Kind.MONTH, Kind.MONTH_SHORT);
    }

    /** The number of a weekday, Monday being 1; only with a capital. */
    OptionalInt weekday(int i) {
        return name(i, Kind.WEEKDAY, Kind.WEEKDAY_SHORT);
    }

    private OptionalInt name(int i, Kind whole, Kind abbreviated) {
        if (!at(i).capital()) {
            return OptionalInt.empty();
        }
        Optional<String> value = find(i, whole).or(() -> find(i, abbreviated));
        return value.isPresent() ? OptionalInt.of(Integer.parseInt(value.get())) : OptionalInt.empty();
    }

    OptionalInt cardinal(int i) {
        return numerals.findCardinal(word(i));
    }

    OptionalInt ordinal(int i) {
        return numerals.findOrdinal(word(i));
    }

    /** The lexeme after {@code i}, past the full stop where the word is abbreviated. */
    int afterDot(int i) {
        boolean whole = is(i, Kind.MONTH) || is(i, Kind.WEEKDAY);
        return is(i + 1, ".") && !at(i + 1).spaced() && !whole ? i + 2 : i + 1;
    }

    /** The number written in digits at {@code i}, if it has at most that many. */
    OptionalInt digits(int i, int most) {
        Lexeme lexeme = at(i);
        boolean plain = lexeme.isNumber() && lexeme.word().length() <= most && !isPartOfNumber(i);
        return plain ? OptionalInt.of(Integer.parseInt(lexeme.word())) : OptionalInt.empty();
    }

    /** The four digits of a year. */
    OptionalInt fourDigits(int i) {
        return at(i).isNumber(4) ? digits(i, 4) : OptionalInt.empty();
    }

    private boolean isPartOfNumber(int i) {
        boolean before = is(i - 1, ",", ".")
                && !at(i).spaced()
                && at(i - 2).isNumber()
                && !at(i - 1).spaced();
        boolean after = is(i + 1, ",", ".")
                && !at(i + 1).spaced()
                && at(i + 2).isNumber()
                && !at(i + 2).spaced();
        return before || after || is(i - 1, "$") || is(i - 1, "€", "£") || is(i + 1, "%");
    }

    /** On which side of the day of publication the text sees what begins at {@code i}. */
    Direction direction(int i) {
        OptionalInt token = token(i);
        if (is(i - 1, Kind.OPEN_END) || is(i - 1, "of") && is(i - 2, "ahead")) {
            boolean over = token.isPresent() && Tense.isPluperfect(text, token.getAsInt());
            return over ? Direction.PAST : Direction.FUTURE;
        }
        if (is(i - 1, Kind.CLOSED_END)) {
            return Direction.PAST;
        }
        Direction said = token.isPresent() ? Tense.at(text, token.getAsInt()) : Direction.UNSAID;
        return said == Direction.UNSAID && is(i - 1, "by") ? Direction.FUTURE : said;
    }

    private OptionalInt token(int i) {
        return i >= 0 && i < size() ? text.findTokenAt(at(i).start()) : OptionalInt.empty();
    }

    /** The part-of-speech tag of the token that holds the lexeme; empty where there is none. */
    String tag(int i) {
        OptionalInt token = token(i);
        return token.isPresent() ? text.tag(token.getAsInt()) : "";
    }

    /** Whether the lexeme belongs to the name of a person. */
    boolean isPerson(int i) {
        OptionalInt token = token(i);
        return token.isPresent() && text.entity(token.getAsInt()) == EntityTag.PERSON;
    }

    /** The number of the sentence, -1 outside of any. */
    int sentence(int i) {
        OptionalInt token = token(i);
        return token.isPresent() ? text.sentenceOf(token.getAsInt()) : -1;
    }

    /** Whether two lexemes stand in one sentence. */
    boolean sameSentence(int i, int other) {
        return sentence(i) == sentence(other);
    }
}
