// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.ExitableDirectoryReader;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.util.FixedBitSet;

/** Answers a request from one state of the index. */
final class Search {

    /** The best first, then the latest. */
    private static final Sort ORDER = new Sort(
            SortField.FIELD_SCORE,
            LongField.newSortField(Fields.PUBLISHED, true, SortedNumericSelector.Type.MAX, Long.MIN_VALUE),
            new SortField(Fields.ROW, SortField.Type.LONG, true));

    private final WordAnalyzer analyzer = new WordAnalyzer();
    private final QueryParser parser = new QueryParser(analyzer);
    private final LuceneQueries queries = new LuceneQueries();
    private final FacetCounter facets = new FacetCounter();

    Found find(DirectoryReader reader, SearchRequest request) throws IOException {
        ParsedQuery parsed = parser.parse(request.query());
        Set<Shortfall> shortfalls = EnumSet.noneOf(Shortfall.class);
        if (parsed.cut()) {
            shortfalls.add(Shortfall.QUERY_TOO_LONG);
        }
        Matches matches = matches(reader, Filters.narrowed(queries.finding(parsed), request), request);
        if (matches.cutShort()) {
            shortfalls.add(Shortfall.OUT_OF_TIME);
        }
        SearchResult bare = new SearchResult(
                matches.total(), hits(reader, matches, request), counts(reader, matches, request), shortfalls);
        return new Found(bare, new Highlighter(analyzer, queries.highlighting(parsed)));
    }

    private static Matches matches(DirectoryReader reader, Query query, SearchRequest request) throws IOException {
        Budget budget = new Budget(request.budget());
        int wanted = Math.clamp(reader.maxDoc(), 1, Math.max(1, request.offset() + request.limit()));
        try {
            IndexSearcher searcher = new IndexSearcher(ExitableDirectoryReader.wrap(reader, budget));
            searcher.setTimeout(budget);
            TopFieldCollectorManager best = new TopFieldCollectorManager(ORDER, wanted, Integer.MAX_VALUE);
            MatchCollector.Manager all = new MatchCollector.Manager(reader.maxDoc());
            Object[] collected = searcher.search(query, new MultiCollectorManager(best, all));
            return new Matches((TopFieldDocs) collected[0], (FixedBitSet) collected[1], searcher.timedOut());
        } catch (ExitableDirectoryReader.ExitingReaderException e) {
            return Matches.none(reader.maxDoc());
        }
    }

    private static List<Hit> hits(DirectoryReader reader, Matches matches, SearchRequest request) throws IOException {
        StoredFields stored = reader.storedFields();
        List<Hit> hits = new ArrayList<>();
        ScoreDoc[] best = matches.best().scoreDocs;
        for (int i = request.offset(); i < Math.min(best.length, request.offset() + request.limit()); i++) {
            hits.add(hit((FieldDoc) best[i], stored.document(best[i].doc)));
        }
        return hits;
    }

    private static Hit hit(FieldDoc found, Document document) {
        return new Hit(
                ((Number) found.fields[2]).longValue(),
                document.get(Fields.REPORT),
                document.get(Fields.GIVEN_ID),
                document.get(Fields.REVISION),
                Optional.ofNullable(document.get(Fields.TITLE)),
                ((Number) found.fields[0]).floatValue(),
                List.of());
    }

    private Map<Facet, List<FacetCount>> counts(DirectoryReader reader, Matches matches, SearchRequest request)
            throws IOException {
        Map<Facet, List<FacetCount>> counts = new EnumMap<>(Facet.class);
        for (Facet facet : request.facets()) {
            counts.put(facet, facets.most(facet, reader, matches.all()));
        }
        return counts;
    }
}
