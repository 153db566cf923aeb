// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.actor.context;

import java.util.Arrays;
import org.sitrep.language.AnnotatedText;
import org.sitrep.language.TokenRange;
import org.sitrep.language.layout.CreditWords;
import org.sitrep.lexicon.Words;

/**
 * What is set off from the reporter's own running text: quotations, headlines in capitals, picture credits. A pronoun of the
 * running text never means someone who is named only there. One pass over the tokens.
 */
public final class SetOffText {

    private static final Words CURLED_ENDS = Words.of("”", "\"");
    private static final Words STRAIGHT_ENDS = Words.of("\"", "''");
    private static final Words CREDIT_LABELS =
            Words.of("photograph", "photo", "picture", "pictured", "image", "credit");
    private static final Words OPENING_BRACKETS = Words.of("(", "-LRB-");
    private static final Words CLOSING_BRACKETS = Words.of(")", "-RRB-");

    /** In tokens, with the opening mark; a shorter quotation is a name or a turn of phrase. Set by hand while reading development texts. */
    private static final int SHORTEST_QUOTATION = 4;

    /** In words in capitals; fewer are a name or emphasis. Set by hand while reading development texts. */
    private static final int SHORTEST_HEADLINE = 3;

    /** In tokens. Set by hand while reading development texts. */
    private static final int LONGEST_CREDIT = 14;

    /** In letters; a shorter word in capitals is an acronym. */
    private static final int SHORTEST_SHOUT = 4;

    private final AnnotatedText text;
    private final int[] quotation;
    private final boolean[] shown;
    private final int[] order;

    public SetOffText(AnnotatedText text) {
        this.text = text;
        this.quotation = new int[text.size()];
        this.shown = new boolean[text.size()];
        quotations();
        headlines();
        credits();
        this.order = order();
    }

    /** Whether someone named at {@code candidate} can be meant at {@code pronoun}. */
    public boolean isInReach(int candidate, int pronoun) {
        boolean sameVoice = quotation[candidate] == 0 || quotation[candidate] == quotation[pronoun];
        return sameVoice && (!shown[candidate] || shown[pronoun]);
    }

    /** The sentences of running text from one token to the other: those that are set off do not count. */
    public int distance(int from, int to) {
        return order[text.sentenceOf(to)] - order[text.sentenceOf(from)];
    }

    /** A word of four letters or more, all capitals. */
    public static boolean isShouted(String form) {
        return form.length() >= SHORTEST_SHOUT
                && form.chars().allMatch(c -> Character.isUpperCase(c) || c == '-' || c == '\'' || c == '’')
                && Character.isUpperCase(form.charAt(0));
    }

    private void quotations() {
        int number = 0;
        int open = -1;
        for (int token = 0; token < text.size(); token++) {
            boolean closed = open >= 0 && (closes(token, open) || isParagraphStart(token));
            if (closed) {
                number++;
                if (token - open > SHORTEST_QUOTATION) {
                    Arrays.fill(quotation, open, token, number);
                }
                open = isParagraphStart(token) && opens(token) ? token : -1;
            } else if (open < 0 && opens(token)) {
                open = token;
            }
        }
    }

    private boolean opens(int token) {
        return switch (text.form(token)) {
            case "“", "„", "«", "``" -> true;
            case "\"", "''" -> token + 1 < text.size() && text.end(token) == text.start(token + 1);
            default -> false;
        };
    }

    private boolean closes(int token, int open) {
        return switch (text.form(open)) {
            case "«" -> text.form(token).equals("»");
            case "“", "„" -> CURLED_ENDS.has(text.form(token));
            default -> STRAIGHT_ENDS.has(text.form(token));
        };
    }

    private boolean isParagraphStart(int token) {
        return token > 0
                && text.text().substring(text.end(token - 1), text.start(token)).contains("\n\n");
    }

    /** Runs of words in capitals, and what stands between them. */
    private void headlines() {
        int first = -1;
        int words = 0;
        for (int token = 0; token <= text.size(); token++) {
            boolean letters =
                    token < text.size() && Character.isLetter(text.form(token).charAt(0));
            boolean goesOn = token < text.size() && (isCapitals(text.form(token)) || !letters && first >= 0);
            if (goesOn) {
                first = first < 0 ? token : first;
                words += letters ? 1 : 0;
            } else if (first >= 0) {
                if (words >= SHORTEST_HEADLINE) {
                    Arrays.fill(shown, first, token, true);
                }
                first = -1;
                words = 0;
            }
        }
    }

    private static boolean isCapitals(String form) {
        return Character.isLetter(form.charAt(0)) && form.chars().noneMatch(Character::isLowerCase);
    }

    /** "(Dana Orlov/Reuters)", "Photograph: Dana Orlov/AFP". */
    private void credits() {
        for (int token = 0; token < text.size(); token++) {
            boolean label = CREDIT_LABELS.has(text.lower(token))
                    && token + 1 < text.size()
                    && text.form(token + 1).equals(":");
            boolean bracket = OPENING_BRACKETS.has(text.form(token));
            int end = label || bracket ? creditEnd(token, bracket) : token;
            Arrays.fill(shown, token, end, true);
        }
    }

    private int creditEnd(int token, boolean bracket) {
        int sentenceEnd = text.tokensOfSentence(text.sentenceOf(token)).end();
        int limit = Math.min(sentenceEnd, token + LONGEST_CREDIT);
        int end = token;
        for (int at = token + 1; at < limit; at++) {
            if (bracket && CLOSING_BRACKETS.has(text.form(at))) {
                return end > token && at > token + 2 ? at + 1 : token;
            }
            for (String part : text.form(at).split("/", -1)) {
                end = CreditWords.isCredit(part) ? at + 1 : end;
            }
        }
        return bracket ? token : end;
    }

    private int[] order() {
        int[] counted = new int[text.sentences().size()];
        int count = 0;
        for (int sentence = 0; sentence < counted.length; sentence++) {
            TokenRange tokens = text.tokensOfSentence(sentence);
            counted[sentence] = count;
            count += isSetOff(tokens) ? 0 : 1;
        }
        return counted;
    }

    private boolean isSetOff(TokenRange tokens) {
        for (int token = tokens.first(); token < tokens.end(); token++) {
            boolean word = Character.isLetter(text.form(token).charAt(0));
            if (word && quotation[token] == 0 && !shown[token]) {
                return false;
            }
        }
        return true;
    }
}
