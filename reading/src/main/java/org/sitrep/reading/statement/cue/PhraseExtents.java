// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.statement.cue;

import java.util.regex.Pattern;
import org.sitrep.language.AnnotatedText;
import org.sitrep.language.TokenRange;
import org.sitrep.language.tagset.Relation;
import org.sitrep.language.tagset.Relations;
import org.sitrep.language.tagset.Tag;
import org.sitrep.language.tagset.Tags;
import org.sitrep.lexicon.Words;

/** The extents of noun phrases and clauses, by PolNeAR's conventions. */
public final class PhraseExtents {

    private static final Pattern PUNCTUATION = Pattern.compile("[,.;:–—\\-!?]+");
    private static final Tags LOOSE_ENDS =
            Tags.of(Tag.CC, Tag.COMMA, Tag.COLON, Tag.IN, Tag.RB, Tag.OPENING_QUOTE, Tag.CLOSING_QUOTE);
    private static final Words APPROXIMATELY = Words.of("about", "some", "nearly");
    private static final Words MARKS = Words.of("-", "(", ")", "/");
    private static final Words CLOSERS = Words.of(")%]");

    private static final Relations LOOSE = Relations.of(
            Relation.ACL_RELCL, Relation.PUNCT, Relation.PARATAXIS, Relation.ADVCL, Relation.CCOMP, Relation.CC);

    private final AnnotatedText text;

    PhraseExtents(AnnotatedText text) {
        this.text = text;
    }

    /** A source: the noun phrase with titles and identifying appositives, without loose clauses. */
    public TokenRange source(int head) {
        int first = text.subtree(head).first();
        int end = head + 1;
        for (int child : text.children(head)) {
            if (child < head) {
                continue;
            }
            boolean loose =
                    LOOSE.has(text.relation(child)) && !(text.isRelation(child, Relation.PUNCT) && isInside(child));
            if (loose && !text.isRelation(child, Relation.PUNCT) && !text.isRelation(child, Relation.CC)) {
                break;
            }
            boolean apart = text.isRelation(child, Relation.ACL)
                    && text.subtree(child).first() > end
                    && text.form(end).equals(",");
            if (apart) {
                break;
            }
            if (!text.isRelation(child, Relation.PUNCT)) {
                end = Math.max(end, withoutClauses(child));
            }
        }
        while (first < head && LOOSE_ENDS.has(text.tag(first)) && !APPROXIMATELY.has(text.lower(first))) {
            first++;
        }
        return trimmed(new TokenRange(first, Math.max(end, head + 1)));
    }

    private boolean isInside(int punctuation) {
        return MARKS.has(text.form(punctuation));
    }

    private int withoutClauses(int token) {
        int end = token + 1;
        for (int child : text.children(token)) {
            if (child > token && text.isRelation(child, Relation.ACL_RELCL)) {
                return end;
            }
            if (child > token) {
                end = Math.max(end, text.subtree(child).end());
            }
        }
        return end;
    }

    /** Whether there is more between two tokens, the second left out, than punctuation. */
    public boolean hasWord(int first, int end) {
        for (int token = first; token < end; token++) {
            if (Character.isLetterOrDigit(text.form(token).charAt(0))) {
                return true;
            }
        }
        return false;
    }

    /** A run without punctuation at its ends. */
    public TokenRange trimmed(TokenRange range) {
        int first = range.first();
        int end = range.end();
        while (first < end - 1 && isPunctuation(first)) {
            first++;
        }
        while (end - 1 > first && isPunctuation(end - 1) && !CLOSERS.has(text.form(end - 1))) {
            end--;
        }
        return new TokenRange(first, end);
    }

    private boolean isPunctuation(int token) {
        return PUNCTUATION.matcher(text.form(token)).matches();
    }

    /** The stretch of a clause or noun phrase that is a content, without the full stop. */
    public StatementDraft.Stretch stretch(TokenRange range) {
        TokenRange trimmed = trimmed(range);
        return new StatementDraft.Stretch(text.start(trimmed.first()), text.end(trimmed.last()));
    }
}
