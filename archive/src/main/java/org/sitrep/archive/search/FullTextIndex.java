// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.search;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.ReaderManager;

/**
 * The full-text index of an archive, in a folder of its own.
 *
 * <p>One process at a time may have it open for writing; any number may read beside it, and see what was last committed. All methods may be
 * called from several threads. They throw {@link IndexUnavailableException} where the disk or another process is in the way, and
 * {@link IndexDamagedException} where the files turn out to be damaged. After either, what was not committed is in doubt: close the index,
 * open it again, and go by its {@link #state}.
 */
public final class FullTextIndex implements AutoCloseable {

    /** Lucene warns on standard error that it could do vectors faster, of which there are none here. */
    private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

    static {
        LUCENE.setLevel(Level.SEVERE);
    }

    private final IndexFolder folder;
    private final boolean writable;
    private final Search search = new Search();
    private volatile Optional<ReportWriter> writer = Optional.empty();
    private Optional<ReaderManager> readers = Optional.empty();

    private FullTextIndex(IndexFolder folder, boolean writable) {
        this.folder = folder;
        this.writable = writable;
    }

    /**
     * Opens the index to change and search it. The folder and an empty index are made where there is none. An index that is not
     * {@link IndexState.Ready} is left as it is until {@link #clear}.
     *
     * @param identity names the archive, so that the index of another is not taken for its own
     */
    public static FullTextIndex openForWriting(Path path, String identity) {
        return Trouble.WRITING.explaining(path, () -> {
            FullTextIndex index = new FullTextIndex(IndexFolder.forWriting(path, identity), true);
            switch (index.folder.state()) {
                case IndexState.Ready ready -> index.openWriterUnlessDamaged();
                case IndexState.Missing missing -> index.openWriter();
                case IndexState.Damaged damaged -> {}
                case IndexState.OtherArchive other -> {}
                case IndexState.OtherFormat other -> {}
            }
            return index;
        });
    }

    /** Opens the index to search it. Nothing is made or changed on the disk. */
    public static FullTextIndex openForReading(Path path, String identity) {
        return Trouble.READING.explaining(path, () -> new FullTextIndex(IndexFolder.forReading(path, identity), false));
    }

    /** What the last commit is good for; damage within large files is not looked for. */
    public IndexState state() {
        return writable(reading(folder::state));
    }

    /** The same after reading every byte, which takes seconds for a large archive. */
    public IndexState verify() {
        return writable(reading(folder::verified));
    }

    /** Adds a revision, or replaces the one with the same row. */
    public void put(IndexedReport report) {
        change(writing -> writing.put(report));
    }

    /** Notes that a revision no longer stands, because another took its place. */
    public void supersede(long row, Instant knownUntil) {
        change(writing -> writing.supersede(row, knownUntil));
    }

    /** Removes all revisions of a report. */
    public void remove(String reportKey) {
        change(writing -> writing.remove(reportKey));
    }

    /** Makes all changes last, together, and says how far in the archive's sequence the index has come. */
    public void commit(long sequence) {
        change(writing -> writing.commit(sequence));
    }

    /**
     * Begins a rebuild: removes all reports, whatever state the index is in. A good index can be searched as it was until the next commit; a
     * bad one is replaced at once by an empty one that has come as far as 0.
     */
    public synchronized void clear() {
        if (!writable) {
            throw new IllegalStateException("An index opened for reading cannot be cleared.");
        }
        writing(() -> {
            if (writer.filter(ReportWriter::isOpen).isPresent()) {
                writer.get().clear();
            } else {
                closeReaders();
                closeWriter();
                folder.empty();
                openWriter();
            }
            return folder;
        });
    }

    /**
     * Searches what was last committed.
     *
     * @param texts hands out the texts of the hits, for their passages
     * @throws IllegalStateException if the index is not {@link IndexState.Ready}
     */
    public SearchResult search(SearchRequest request, Texts texts) {
        ReaderManager open = readers();
        Found found = reading(() -> {
            open.maybeRefreshBlocking();
            DirectoryReader reader = open.acquire();
            try {
                return search.find(reader, request);
            } finally {
                open.release(reader);
            }
        });
        return found.withPassages(texts);
    }

    /** Drops what was not committed. */
    @Override
    public synchronized void close() {
        writing(() -> {
            closeReaders();
            closeWriter();
            folder.close();
            return folder;
        });
    }

    /** {@code state}, unless the index is open for writing and Lucene found that it cannot be written any more. */
    private IndexState writable(IndexState state) {
        boolean stuck = writable && writer.filter(ReportWriter::isOpen).isEmpty();
        return stuck && state instanceof IndexState.Ready
                ? new IndexState.Damaged("It can be read, but not written.")
                : state;
    }

    private void openWriterUnlessDamaged() throws IOException {
        try {
            openWriter();
        } catch (IOException e) {
            if (!Trouble.WRITING.isDamage(e)) {
                throw e;
            }
        }
    }

    private void openWriter() throws IOException {
        writer = Optional.of(ReportWriter.open(folder.directory(), folder.identity()));
    }

    private void closeWriter() throws IOException {
        if (writer.isPresent()) {
            writer.get().close();
            writer = Optional.empty();
        }
    }

    private synchronized ReaderManager readers() {
        if (readers.isEmpty()) {
            IndexState state = state();
            if (!(state instanceof IndexState.Ready)) {
                throw new IllegalStateException(
                        "There is nothing to search yet, the index has to be rebuilt: " + state);
            }
            readers = Optional.of(reading(() -> new ReaderManager(folder.directory())));
        }
        return readers.get();
    }

    private void closeReaders() throws IOException {
        if (readers.isPresent()) {
            readers.get().close();
            readers = Optional.empty();
        }
    }

    private void change(Change change) {
        ReportWriter open = writer.orElseThrow(() -> new IllegalStateException(
                "Only an index opened for writing, and cleared if it was bad, can be changed."));
        writing(() -> {
            change.make(open);
            return open;
        });
    }

    private <T> T reading(Trouble.Attempt<T> attempt) {
        return Trouble.READING.explaining(folder.path(), attempt);
    }

    private <T> T writing(Trouble.Attempt<T> attempt) {
        return Trouble.WRITING.explaining(folder.path(), attempt);
    }

    private interface Change {
        void make(ReportWriter writer) throws IOException;
    }
}
