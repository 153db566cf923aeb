// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.quantity;

import java.util.Optional;
import org.sitrep.language.AnnotatedText;
import org.sitrep.language.tagset.Tag;
import org.sitrep.reading.quantity.number.Amount;
import org.sitrep.reading.quantity.number.Dashes;

/**
 * Finds the unit that stands behind a later number: "12 and 15 tanks", "3, 5 and 8 prisoners", "rose from 5 to 7 percent". The span
 * of the earlier number is its own.
 */
final class SharedUnits {

    private final AnnotatedText text;
    private final QuantityLexicon lexicon;
    private final NounUnits nouns;
    private final Changes changes;

    SharedUnits(AnnotatedText text, QuantityLexicon lexicon, NounUnits nouns) {
        this.text = text;
        this.lexicon = lexicon;
        this.nouns = nouns;
        this.changes = new Changes(text, lexicon);
    }

    Optional<UnitFinder.Unit> find(Amount amount) {
        int joint = amount.value().isPresent() ? joint(amount) : text.size();
        int behind = joint + 2;
        if (!isNumber(joint + 1) || behind >= text.size() || Dashes.isAt(text, behind)) {
            return Optional.empty();
        }
        return findName(amount, behind).map(name -> {
            Optional<String> code = lexicon.currencies().find(name);
            Optional<String> unit = code.isPresent() ? Optional.empty() : Optional.of(name);
            return new UnitFinder.Unit(amount.first(), amount.end(), unit, code);
        });
    }

    /** The "and", "or" or "to" before the last number; the end of the text where there is none. */
    private int joint(Amount amount) {
        int last = amount.end();
        while (isNumber(last + 1) && text.form(last).equals(",")) {
            last += 2;
        }
        int joint = last < text.size() && text.form(last).equals(",") ? last + 1 : last;
        if (joint >= text.size()) {
            return joint;
        }
        String word = text.lower(joint);
        boolean change = word.equals("to") && joint == amount.end() && changes.isEnd(amount.first());
        return word.equals("and") || word.equals("or") || change ? joint : text.size();
    }

    private boolean isNumber(int token) {
        return token < text.size() && text.tag(token) == Tag.CD;
    }

    private Optional<String> findName(Amount amount, int token) {
        if (lexicon.is("percent", text.lower(token))) {
            return Optional.of("percent");
        }
        return lexicon.measures()
                .findAt(text, token)
                .map(match -> match.measure().name())
                .or(() -> nouns.findFollowing(amount, token).flatMap(UnitFinder.Unit::name));
    }
}
