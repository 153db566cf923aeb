// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.time.scan;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.sitrep.language.AnnotatedText;
import org.sitrep.language.tagset.EntityTag;
import org.sitrep.language.tagset.Tag;
import org.sitrep.language.tagset.Tags;
import org.sitrep.lexicon.Numerals;
import org.sitrep.reading.time.lexeme.Lexeme;
import org.sitrep.reading.time.lexeme.LexemeKind;

/** One pass over a text: its lexemes, and the times found in it so far. Not thread-safe; one for each text. */
public final class Scan {

    private final AnnotatedText text;
    private final List<Lexeme> lexemes;
    private final Numerals numerals = Numerals.get();
    private final Calendar calendar;
    private final MentionedTimes mentionedTimes;
    private int asked;

    public Scan(AnnotatedText text, Calendar calendar) {
        this.text = text;
        this.lexemes = Lexeme.of(text.text());
        this.calendar = calendar;
        this.mentionedTimes = new MentionedTimes(calendar.published());
    }

    public int size() {
        return lexemes.size();
    }

    /** How often a lexeme has been looked at: the work done. */
    public int asked() {
        return asked;
    }

    public Lexeme lexeme(int i) {
        asked++;
        return i >= 0 && i < lexemes.size() ? lexemes.get(i) : Lexeme.NOTHING;
    }

    public String word(int i) {
        return lexeme(i).word();
    }

    public boolean is(int i, String word) {
        return word(i).equals(word);
    }

    public boolean is(int i, String one, String other) {
        String word = word(i);
        return word.equals(one) || word.equals(other);
    }

    public boolean is(int i, LexemeKind kind) {
        return lexeme(i).kinds().containsKey(kind);
    }

    /** The value of the word in that kind. */
    public Optional<String> find(int i, LexemeKind kind) {
        return Optional.ofNullable(lexeme(i).kinds().get(kind));
    }

    /** Whether a time expression can begin here at all. */
    public boolean mayBegin(int i) {
        Lexeme lexeme = lexeme(i);
        return !lexeme.kinds().isEmpty()
                || lexeme.isNumber()
                || findCardinal(i).isPresent()
                || findOrdinal(i).isPresent();
    }

    /** The lexeme after {@code i} where that word stands there, else {@code i}. */
    public int skip(int i, String word) {
        return is(i, word) ? i + 1 : i;
    }

    public int skip(int i, LexemeKind kind) {
        return is(i, kind) ? i + 1 : i;
    }

    public int skipDash(int i) {
        return lexeme(i).isDash() ? i + 1 : i;
    }

    public Calendar calendar() {
        return calendar;
    }

    public MentionedTimes mentionedTimes() {
        return mentionedTimes;
    }

    /** The number of a month, only with a capital: "May", "Sept". */
    public OptionalInt findMonth(int i) {
        return findNumber(i, LexemeKind.MONTH, LexemeKind.MONTH_SHORT);
    }

    /** The number of a weekday, Monday being 1; only with a capital. */
    public OptionalInt findWeekday(int i) {
        return findNumber(i, LexemeKind.WEEKDAY, LexemeKind.WEEKDAY_SHORT);
    }

    private OptionalInt findNumber(int i, LexemeKind whole, LexemeKind abbreviated) {
        if (!lexeme(i).capital()) {
            return OptionalInt.empty();
        }
        Optional<String> value = find(i, whole).or(() -> find(i, abbreviated));
        return value.isPresent() ? OptionalInt.of(Integer.parseInt(value.get())) : OptionalInt.empty();
    }

    public OptionalInt findCardinal(int i) {
        return numerals.findCardinal(word(i));
    }

    public OptionalInt findOrdinal(int i) {
        return numerals.findOrdinal(word(i));
    }

    /** The lexeme after {@code i}, past the full stop where the word is abbreviated. */
    public int afterDot(int i) {
        boolean whole = is(i, LexemeKind.MONTH) || is(i, LexemeKind.WEEKDAY);
        return is(i + 1, ".") && !lexeme(i + 1).spaced() && !whole ? i + 2 : i + 1;
    }

    /** The number written in digits at {@code i}, if it has at most that many. */
    public OptionalInt findDigits(int i, int most) {
        Lexeme lexeme = lexeme(i);
        boolean plain = lexeme.isNumber() && lexeme.word().length() <= most && !isPartOfNumber(i);
        return plain ? OptionalInt.of(Integer.parseInt(lexeme.word())) : OptionalInt.empty();
    }

    /** The four digits of a year. */
    public OptionalInt findFourDigits(int i) {
        return lexeme(i).isNumber(4) ? findDigits(i, 4) : OptionalInt.empty();
    }

    private boolean isPartOfNumber(int i) {
        boolean before = is(i - 1, ",", ".")
                && !lexeme(i).spaced()
                && lexeme(i - 2).isNumber()
                && !lexeme(i - 1).spaced();
        boolean after = is(i + 1, ",", ".")
                && !lexeme(i + 1).spaced()
                && lexeme(i + 2).isNumber()
                && !lexeme(i + 2).spaced();
        return before || after || is(i - 1, "$") || is(i - 1, "€", "£") || is(i + 1, "%");
    }

    /** On which side of the day of publication the text sees what begins at {@code i}. */
    public Direction direction(int i) {
        OptionalInt token = findToken(i);
        int before = beforeNarrowing(i) - 1;
        if (is(before, LexemeKind.OPEN_END) || is(before, "of") && is(before - 1, "ahead")) {
            return token.isPresent() && isOver(before, token.getAsInt()) ? Direction.PAST : Direction.FUTURE;
        }
        if (is(before, LexemeKind.CLOSED_END)) {
            return Direction.PAST;
        }
        Direction said = token.isPresent() ? TenseDirection.read(text, token.getAsInt()) : Direction.UNSAID;
        return said == Direction.UNSAID && is(before, "by") ? Direction.FUTURE : said;
    }

    private boolean isOver(int before, int token) {
        return is(before, "until", "till")
                ? TenseDirection.isOver(text, token)
                : TenseDirection.isPluperfect(text, token);
    }

    /** The first lexeme of "early May", "the end of May", "mid-May". */
    private int beforeNarrowing(int i) {
        int edge = is(i - 1, "of") && is(i - 2, LexemeKind.EDGE) ? i - 2 : i;
        if (edge < i) {
            int very = is(edge - 1, "very") ? edge - 1 : edge;
            return is(very - 1, "the") ? very - 1 : very;
        }
        int narrow = is(i - 1, "in", "on") || lexeme(i - 1).isDash() ? i - 2 : i - 1;
        return is(narrow, LexemeKind.NARROW) ? narrow : i;
    }

    private OptionalInt findToken(int i) {
        return i >= 0 && i < size() ? text.findTokenAt(lexeme(i).start()) : OptionalInt.empty();
    }

    /** Whether the token that holds the lexeme is one of those parts of speech; false outside of tokens. */
    public boolean isAny(int i, Tags tags) {
        OptionalInt token = findToken(i);
        return token.isPresent() && tags.has(text.tag(token.getAsInt()));
    }

    /** Whether the token that holds the lexeme is of that part of speech; false outside of tokens. */
    public boolean is(int i, Tag tag) {
        OptionalInt token = findToken(i);
        return token.isPresent() && text.tag(token.getAsInt()) == tag;
    }

    /** Whether the lexeme belongs to the name of a person. */
    public boolean isPerson(int i) {
        OptionalInt token = findToken(i);
        return token.isPresent() && text.entity(token.getAsInt()) == EntityTag.PERSON;
    }

    /** The number of the sentence, -1 outside of any. */
    public int sentence(int i) {
        OptionalInt token = findToken(i);
        return token.isPresent() ? text.sentenceOf(token.getAsInt()) : -1;
    }

    /** Whether two lexemes stand in one sentence. */
    public boolean sameSentence(int i, int other) {
        return sentence(i) == sentence(other);
    }
}
