// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.casualty;

import java.util.List;
import org.sitrep.language.AnnotatedText;
import org.sitrep.reading.event.given.EarlierLayers;
import org.sitrep.record.casualty.Casualty;

/** Finds the mentions of people who came to harm. Thread-safe; meant to be loaded once. */
public final class CasualtyReader {

    private final CasualtyLexicon lexicon;

    private CasualtyReader(CasualtyLexicon lexicon) {
        this.lexicon = lexicon;
    }

    public static CasualtyReader load() {
        return new CasualtyReader(CasualtyLexicon.load());
    }

    /** In text order. */
    public List<Casualty> read(AnnotatedText text, EarlierLayers found) {
        CasualtyList list = new CasualtyList(text, lexicon, found);
        Facts facts = new Facts(text, lexicon);
        for (Harm harm : new HarmFinder(text, lexicon).list()) {
            if (facts.isFact(harm)) {
                list.add(harm);
            } else {
                list.drop(harm);
            }
        }
        return list.finish();
    }
}
