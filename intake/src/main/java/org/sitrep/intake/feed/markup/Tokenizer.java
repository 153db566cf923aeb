// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.feed.markup;

import java.util.Optional;

/** Cuts markup into tags and text from left to right, in time that grows with its length only. Comments and instructions are passed over. */
final class Tokenizer {

    private static final String CDATA = "<![CDATA[";
    private static final String COMMENT = "<!--";

    private final String text;
    private final Entities entities;
    private final Faults faults;
    private final TagReader tags;
    private final Doctype doctype;
    private final NextIndex commentEnd;
    private final NextIndex cdataEnd;
    private final NextIndex tagEnd;
    private int at;

    Tokenizer(String text, Entities entities, Faults faults) {
        this.text = text;
        this.entities = entities;
        this.faults = faults;
        tags = new TagReader(text, entities, faults);
        doctype = new Doctype(text, entities, faults);
        commentEnd = new NextIndex(text, "-->");
        cdataEnd = new NextIndex(text, "]]>");
        tagEnd = new NextIndex(text, ">");
    }

    /** The next token; empty at the end. */
    Optional<Token> next() {
        while (at < text.length()) {
            if (text.charAt(at) != '<') {
                return Optional.of(text(at));
            } else if (text.startsWith(CDATA, at)) {
                return Optional.of(literal());
            } else if (text.startsWith(COMMENT, at)) {
                skipTo(commentEnd, 3);
            } else if (isDoctype()) {
                at = doctype.skip(at);
            } else if (follows('!') || follows('?')) {
                skipTo(tagEnd, 1);
            } else if (follows('/') && isNameStart(at + 2)) {
                return Optional.of(end());
            } else if (isNameStart(at + 1)) {
                Token.Start start = tags.read(at);
                at = tags.end();
                return Optional.of(start);
            } else {
                faults.add("The markup is not well-formed: there is a \"<\" that opens nothing.");
                return Optional.of(text(at + 1));
            }
        }
        return Optional.empty();
    }

    private boolean isDoctype() {
        return text.regionMatches(true, at, "<!DOCTYPE", 0, 9);
    }

    private boolean follows(char c) {
        return at + 1 < text.length() && text.charAt(at + 1) == c;
    }

    private boolean isNameStart(int index) {
        return index < text.length() && (Character.isLetter(text.charAt(index)) || text.charAt(index) == '_');
    }

    /** Text up to the next opening of a tag at or after {@code from}. */
    private Token text(int from) {
        int next = text.indexOf('<', from);
        int end = next < 0 ? text.length() : next;
        Token token = new Token.Text(entities.decode(text.substring(at, end), faults), false);
        at = end;
        return token;
    }

    private Token literal() {
        int start = at + CDATA.length();
        int end = cdataEnd.from(start);
        if (end == text.length()) {
            faults.add("The markup is not well-formed: a CDATA section is not closed.");
        }
        at = Math.min(text.length(), end + 3);
        return new Token.Text(text.substring(start, end), true);
    }

    private Token end() {
        int end = tagEnd.from(at);
        int next = text.indexOf('<', at + 1);
        end = next >= 0 ? Math.min(end, next) : end;
        String name = TagReader.name(text, at + 2, end);
        at = end < text.length() && text.charAt(end) == '>' ? end + 1 : end;
        return new Token.End(name);
    }

    private void skipTo(NextIndex mark, int length) {
        int end = mark.from(at);
        if (end == text.length()) {
            faults.add("The markup is not well-formed: a comment or an instruction is not closed.");
        }
        at = Math.min(text.length(), end + length);
    }
}
