// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.place.toponym;

import java.util.Locale;
import java.util.Optional;
import org.sitrep.gazetteer.Entry;
import org.sitrep.gazetteer.Gazetteer;
import org.sitrep.language.AnnotatedText;
import org.sitrep.language.TokenRange;
import org.sitrep.language.tagset.EntityTag;
import org.sitrep.language.tagset.Tag;
import org.sitrep.reading.learned.FeatureSink;

/** What speaks for and against a candidate being a toponym. Not thread-safe; one for each text. */
public final class ToponymFeatures {

    private static final String EDGE = "^";

    private final AnnotatedText text;
    private final PlaceWords words;
    private final NameUses uses;

    public ToponymFeatures(AnnotatedText text, PlaceWords words) {
        this.text = text;
        this.words = words;
        this.uses = new NameUses(text);
    }

    public void collect(Candidate candidate, FeatureSink sink) {
        TokenRange range = candidate.range();
        Optional<Entry> weightiest = candidate.findWeightiest();
        String sort = sort(candidate.origin(), weightiest);
        String entity = entity(range);
        sink.add("bias", candidate.origin().name());
        sink.add("sort", sort);
        sink.add("own", isOwn(range, weightiest), entity);
        sink.add("entity", entity);
        sink.add("sort+entity", sort, entity);
        sink.add("length", Integer.toString(range.size()));
        sink.add("length+entity", Integer.toString(range.size()), entity);
        tags(range, sink);
        around(range, sort, entity, sink);
        elsewhere(range, entity, sink);
        shape(range, sink);
        tree(range, sort, sink);
    }

    /** Whether the weightiest place goes by that name, or only has it as one of its others. */
    private String isOwn(TokenRange range, Optional<Entry> weightiest) {
        String name = text.span(range).text();
        return weightiest
                .map(entry -> Boolean.toString(Gazetteer.isOwnName(entry, name)))
                .orElse("unknown");
    }

    /** What the weightiest place of the name is, with its inhabitants. */
    private static String sort(Candidate.Origin origin, Optional<Entry> weightiest) {
        return weightiest.map(entry -> origin + ":" + sort(entry)).orElse(origin.name());
    }

    public static String sort(Entry entry) {
        return switch (entry.kind()) {
            case CITY -> "city" + digits(entry.population());
            case ADMIN1 -> PlaceWords.isState(entry) ? "state" : "division";
            case ADMIN2, COUNTRY, CONTINENT, REGION, WATER, SITE ->
                entry.kind().name().toLowerCase(Locale.ROOT);
        };
    }

    /** The number of digits, 0 where nothing is known. */
    static int digits(int population) {
        return population == 0 ? 0 : (int) Math.log10(population) + 1;
    }

    /** How the recogniser's runs lie to the candidate. */
    private String entity(TokenRange range) {
        EntityTag first = text.entity(range.first());
        boolean all = true;
        for (int token = range.first(); token < range.end(); token++) {
            all &= text.entity(token) == first;
        }
        boolean before = first != EntityTag.NONE && entityAt(range.first() - 1, range) == first;
        boolean after = first != EntityTag.NONE && entityAt(range.end(), range) == first;
        return (all ? "" : "mixed") + first + (before ? "<" : "") + (after ? ">" : "");
    }

    private EntityTag entityAt(int token, TokenRange range) {
        return isBeside(token, range) ? text.entity(token) : EntityTag.NONE;
    }

    private boolean isBeside(int token, TokenRange range) {
        return token >= 0 && token < text.size() && text.sentenceOf(token) == text.sentenceOf(range.first());
    }

    private String lower(int token, TokenRange range) {
        return isBeside(token, range) ? word(token) : EDGE;
    }

    /** The word; names and numbers as what they are. */
    private String word(int token) {
        Tag tag = text.tag(token);
        if (tag == Tag.CD) {
            return "#";
        }
        boolean name = tag.isProperNoun() && !words.isSort(text.lower(token)) && !words.isSettlement(text.lower(token));
        return name ? "N" + text.entity(token) : text.lower(token);
    }

    private String tag(int token, TokenRange range) {
        return isBeside(token, range) ? text.tag(token).label() : EDGE;
    }

    private void tags(TokenRange range, FeatureSink sink) {
        sink.add("tag", text.tag(range.first()).label(), text.tag(range.last()).label());
        sink.add("tag-1", tag(range.first() - 1, range));
        sink.add("tag+1", tag(range.end(), range));
    }

    private void around(TokenRange range, String sort, String entity, FeatureSink sink) {
        String before = lower(range.first() - 1, range);
        String after = lower(range.end(), range);
        sink.add("word-1", before);
        sink.add("word+1", after);
        sink.add("word-1+sort", before, sort);
        sink.add("word+1+sort", after, sort);
        sink.add("word-1+entity", before, entity);
        sink.add("word+1+entity", after, entity);
        sink.add("word-2", lower(range.first() - 2, range), before);
        sink.add("word+2", after, lower(range.end() + 1, range));
        sink.add("both", before, after);
        sink.add(
                "ends",
                text.lower(range.last()),
                Boolean.toString(range.size() > 1 && words.isSort(text.lower(range.last()))));
    }

    /** How the words stand elsewhere in the report. */
    private void elsewhere(TokenRange range, String entity, FeatureSink sink) {
        String form = text.form(range.last());
        sink.add("elsewhere", uses.mostly(form));
        sink.add("elsewhere+entity", uses.mostly(form), entity);
        sink.add("surname", Boolean.toString(range.size() == 1 && uses.isSurname(form)));
        sink.add("in-small", Boolean.toString(range.size() == 1 && uses.isInSmall(form)));
    }

    private void shape(TokenRange range, FeatureSink sink) {
        String form = text.form(range.first());
        boolean capitals = form.length() > 1 && form.equals(form.toUpperCase(Locale.ROOT));
        boolean dotted = form.indexOf('.') >= 0;
        boolean common = range.size() == 1 && text.lemma(range.first()).equals(text.lower(range.first()));
        boolean begins = text.tokensOfSentence(text.sentenceOf(range.first())).first() == range.first();
        sink.add("shape", capitals ? "capitals" : "title", dotted ? "dotted" : "plain", begins ? "begins" : "inside");
        sink.add("common", Boolean.toString(common), begins ? "begins" : "inside");
        sink.add("letters", Integer.toString(Math.min(form.length(), 6)), Integer.toString(range.size()));
    }

    private void tree(TokenRange range, String sort, FeatureSink sink) {
        int head = text.headOf(range);
        int governor = text.head(head);
        String relation = text.relation(head).label();
        sink.add("relation", relation, sort);
        if (governor != AnnotatedText.ROOT && !range.contains(governor)) {
            sink.add("governor", relation, word(governor));
        }
    }
}
