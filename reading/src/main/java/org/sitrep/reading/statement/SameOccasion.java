// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitrep.language.AnnotatedText;
import org.sitrep.language.tagset.Tag;
import org.sitrep.language.tagset.Tags;
import org.sitrep.reading.statement.cue.StatementDraft;
import org.sitrep.record.statement.Source;
import org.sitrep.record.statement.SpeechAct;
import org.sitrep.record.statement.Statement;
import org.sitrep.record.time.Interval;

/** Dates a statement by that of the same speaker just before it: "X said on Friday ... He added ...". */
final class SameOccasion {

    /** How many sentences on somebody goes on speaking. Set by hand; not measured. */
    private static final int SENTENCES = 3;

    private static final Tags PAST_TAGS = Tags.of(Tag.VBD, Tag.VBG);

    private final AnnotatedText text;
    private final Map<String, Spoken> last = new HashMap<>();

    SameOccasion(AnnotatedText text) {
        this.text = text;
    }

    private record Spoken(Interval when, int sentence) {}

    /** @param drafts of the statements, in the same order */
    List<Statement> date(List<Statement> statements, List<StatementDraft> drafts) {
        List<Statement> dated = new ArrayList<>();
        for (int i = 0; i < statements.size(); i++) {
            dated.add(date(statements.get(i), drafts.get(i).anchor()));
        }
        return dated;
    }

    private Statement date(Statement statement, int anchor) {
        Optional<String> speaker = statement.sources().stream().findFirst().flatMap(Source::actor);
        if (speaker.isEmpty() || statement.act() == SpeechAct.CAVEAT) {
            return statement;
        }
        int sentence = text.sentenceOf(anchor);
        Optional<Spoken> before = Optional.ofNullable(last.get(speaker.get()))
                .filter(spoken -> sentence - spoken.sentence() <= SENTENCES && PAST_TAGS.has(text.tag(anchor)));
        Statement dated = statement.said().isEmpty() && before.isPresent()
                ? statement.withSaid(before.get().when())
                : statement;
        dated.said().ifPresent(when -> last.put(speaker.get(), new Spoken(when, sentence)));
        return dated;
    }
}
