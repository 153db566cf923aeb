// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.statement.source;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sitrep.language.AnnotatedText;
import org.sitrep.language.TokenRange;
import org.sitrep.language.tagset.Relation;
import org.sitrep.reading.actor.Mentions;
import org.sitrep.reading.learned.FeatureSink;
import org.sitrep.record.actor.Actor;
import org.sitrep.record.statement.SourceKind;

/** What tells how well a source is known: what the rules say, its noun and article, and what is known of the actor that it means. */
public final class SourceKindFeatures {

    /** More words of a source than these are one feature. As the weights were learned with; not measured. */
    private static final int LONGEST = 6;

    private SourceKindFeatures() {}

    /** Hands the features of a source, the first of several, to the sink. */
    public static void of(
            AnnotatedText text, Mentions mentions, List<TokenRange> sources, SourceKind ruled, FeatureSink sink) {
        TokenRange source = sources.getFirst();
        int head = text.headOf(source);
        String rule = ruled.name();
        String lemma = text.lemma(head).toLowerCase(Locale.ROOT);
        String noun = SourceKinds.kind(text, head).orElse("-");
        String tag = text.tag(head).label();
        Optional<Actor> actor = mentions.findIn(source);
        String known = actor.map(who -> who.kind().name() + (SourceKinds.hasName(who) ? "-name" : ""))
                .orElse("-");
        String first = text.lower(source.first());
        String article = text.tag(source.first()).isNoun() ? "-" : first;
        sink.add("rule", rule);
        sink.add("lemma", lemma, rule);
        sink.add("noun", noun, rule);
        sink.add("noun-tag", noun, tag, rule);
        sink.add("known", known, rule);
        sink.add("known-tag", known, tag, rule);
        sink.add("known-noun", known, noun, rule);
        sink.add("known-lemma", known, lemma);
        sink.add("article", article, rule);
        sink.add("article-tag", article, tag, rule);
        sink.add("article-known", article, known, tag);
        sink.add("proper", SourceKinds.hasProper(text, source) ? "yes" : "no", tag, rule);
        sink.add("entity", text.entity(head).name(), rule);
        sink.add("class", text.distributionalClass(head), rule);
        sink.add("size", Integer.toString(Math.min(LONGEST, source.size())), rule);
        sink.add("sector", actor.flatMap(Actor::sector).map(Enum::name).orElse("-"), rule);
        sink.add("country", actor.flatMap(Actor::country).isPresent() ? "yes" : "no", tag, rule);
        for (int child : text.children(head)) {
            if (source.contains(child) && text.relation(child) != Relation.PUNCT) {
                sink.add("has", text.relation(child).label(), tag, rule);
                sink.add("with", text.lower(child), rule);
            }
        }
    }
}
