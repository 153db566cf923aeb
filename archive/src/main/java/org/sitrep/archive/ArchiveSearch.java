// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.sitrep.archive.query.Change;
import org.sitrep.archive.search.FullTextIndex;
import org.sitrep.archive.search.IndexDamagedException;
import org.sitrep.archive.search.IndexState;
import org.sitrep.archive.search.IndexUnavailableException;
import org.sitrep.archive.search.SearchRequest;
import org.sitrep.archive.search.SearchResult;

/**
 * Full-text search in an archive, by an index beside it. The index follows from the archive: it is brought up to date when it is behind, and made again
 * when it is missing, damaged, or another archive's.
 */
public final class ArchiveSearch {

    /** A commit waits for the disk. */
    private static final int COMMIT_EVERY = 1_000;

    private final ArchiveReader archive;
    private final String identity;
    private final Path folder;

    private ArchiveSearch(ArchiveReader archive, Path folder) {
        this.archive = archive;
        this.identity = archive.identity();
        this.folder = folder;
    }

    /** @param folder where the index is, which nothing else uses */
    public static ArchiveSearch of(ArchiveReader archive, Path folder) {
        return new ArchiveSearch(archive, folder);
    }

    /** Searches in all that the archive holds now, or held when the index could last be brought up to date. */
    public SearchResult search(SearchRequest request) {
        if (!isCurrent()) {
            updateIfPossible();
        }
        try {
            return ask(request);
        } catch (IndexDamagedException e) {
            reindex();
            return ask(request);
        }
    }

    private SearchResult ask(SearchRequest request) {
        try (FullTextIndex index = FullTextIndex.openForReading(folder, identity)) {
            return index.search(request, archive::findText);
        }
    }

    private boolean isCurrent() {
        try (FullTextIndex index = FullTextIndex.openForReading(folder, identity)) {
            return index.state() instanceof IndexState.Ready ready && !ready.isBehind(archive.sequence());
        }
    }

    /** Where another process is just writing to the index, or nobody may, what it holds has to do. */
    private void updateIfPossible() {
        try {
            update();
        } catch (IndexUnavailableException e) {
            if (!isUsable()) {
                throw e;
            }
        }
    }

    private boolean isUsable() {
        try (FullTextIndex index = FullTextIndex.openForReading(folder, identity)) {
            return index.state() instanceof IndexState.Ready;
        }
    }

    /** Brings the index up to date, anew where it has to be. */
    public void update() {
        try (FullTextIndex index = FullTextIndex.openForWriting(folder, identity)) {
            if (index.state() instanceof IndexState.Ready ready) {
                follow(index, ready.sequence());
            } else {
                index.clear();
                follow(index, 0);
            }
        } catch (IndexDamagedException e) {
            reindex();
        }
    }

    /** Makes the index anew. */
    public void reindex() {
        try (FullTextIndex index = FullTextIndex.openForWriting(folder, identity)) {
            index.clear();
            follow(index, 0);
        }
    }

    private void follow(FullTextIndex index, long after) {
        long sequence = archive.sequence();
        try (Stream<Change> changes = archive.changesAfter(after)) {
            int pending = 0;
            for (Change change : (Iterable<Change>) changes::iterator) {
                apply(index, change);
                if (++pending % COMMIT_EVERY == 0) {
                    index.commit(change.sequence());
                }
            }
        }
        index.commit(sequence);
    }

    private static void apply(FullTextIndex index, Change change) {
        index.remove(change.report().value());
        change.readings().stream().map(Indexing::of).forEach(index::put);
    }
}
