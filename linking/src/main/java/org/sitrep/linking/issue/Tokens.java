// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.issue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sitrep.record.text.Span;

/** The words of a sentence, in order. Immutable. */
public record Tokens(List<Token> list) {

    private static final Pattern WORD = Pattern.compile(
            "[’']s\\b" + "|[\\p{L}\\p{N}](?:[\\p{L}\\p{N}]|[-‑.](?=[\\p{L}\\p{N}])|[’'](?!s\\b)(?=\\p{L}))*|\\S");

    public Tokens {
        list = List.copyOf(list);
    }

    public static Tokens of(Span sentence) {
        List<Token> tokens = new ArrayList<>();
        Matcher word = WORD.matcher(sentence.text());
        while (word.find()) {
            tokens.add(token(word.group(), sentence.start() + word.start()));
        }
        return new Tokens(tokens);
    }

    private static Token token(String written, int start) {
        int first = written.codePointAt(0);
        boolean name = Character.isUpperCase(first) || Character.isDigit(first);
        String word = written.toLowerCase(Locale.ROOT).replace('’', '\'').replace('‑', '-');
        return new Token(word, start, start + written.length(), name);
    }

    public int size() {
        return list.size();
    }

    public Token get(int index) {
        return list.get(index);
    }

    public String word(int index) {
        return list.get(index).word();
    }
}
