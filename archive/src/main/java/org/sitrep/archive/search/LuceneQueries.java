// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.search;

import java.util.List;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;
import org.sitrep.archive.search.ParsedQuery.Clause;
import org.sitrep.archive.search.ParsedQuery.Item;

/** Puts a query to Lucene. */
final class LuceneQueries {

    /** A word of the title says more of what a report is about than one of the text. Not measured. */
    private static final float TITLE_BOOST = 2;

    /** How much of the lesser score is added where a word stands in title and text. Not measured. */
    private static final float TIE_BREAK = 0.1f;

    private final WordForms forms = WordForms.load();

    /** What finds and scores the reports. */
    Query finding(ParsedQuery parsed) {
        if (parsed.blank()) {
            return MatchAllDocsQuery.INSTANCE;
        }
        if (parsed.clauses().isEmpty()) {
            return new MatchNoDocsQuery("The query holds no word.");
        }
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (Clause clause : parsed.clauses()) {
            all.add(anyOf(clause.anyOf()), clause.excluded() ? Occur.MUST_NOT : Occur.MUST);
        }
        if (parsed.clauses().stream().allMatch(Clause::excluded)) {
            all.add(MatchAllDocsQuery.INSTANCE, Occur.MUST);
        }
        return all.build();
    }

    /** What finds, in the text of a report that was found, the words it was found by. */
    Query highlighting(ParsedQuery parsed) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (Clause clause : parsed.clauses()) {
            for (Item item : clause.anyOf()) {
                if (!clause.excluded() && item.field().orElse(WordField.TEXT) == WordField.TEXT) {
                    any.add(in(WordField.TEXT, item.sought()), Occur.SHOULD);
                }
            }
        }
        return any.build();
    }

    private Query anyOf(List<Item> items) {
        if (items.size() == 1) {
            return query(items.getFirst());
        }
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        items.forEach(item -> any.add(query(item), Occur.SHOULD));
        return any.build();
    }

    private Query query(Item item) {
        Sought sought = item.sought();
        return item.field()
                .map(field -> in(field, sought))
                .orElseGet(() -> new DisjunctionMaxQuery(
                        List.of(new BoostQuery(in(WordField.TITLE, sought), TITLE_BOOST), in(WordField.TEXT, sought)),
                        TIE_BREAK));
    }

    private Query in(WordField field, Sought sought) {
        return switch (sought) {
            case Sought.Word(String word) -> anyForm(field, forms.of(word));
            case Sought.Phrase(List<String> words)
            when words.size() == 1 -> new TermQuery(new Term(field.field(), words.getFirst()));
            case Sought.Phrase(List<String> words) -> new PhraseQuery(field.field(), words.toArray(String[]::new));
            case Sought.Prefix(String beginning) -> new PrefixQuery(new Term(field.field(), beginning));
        };
    }

    private static Query anyForm(WordField field, Set<String> words) {
        SynonymQuery.Builder any = new SynonymQuery.Builder(field.field());
        words.forEach(word -> any.addTerm(new Term(field.field(), word)));
        return any.build();
    }
}
