// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.search;

import java.io.IOException;
import java.time.Instant;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;

/**
 * Changes the index. Nothing counts until {@link #commit}; what was not committed when it is closed, or the process dies, is gone.
 *
 * <p>Segments are merged on the calling thread: the same reports then make the same segments, and the same scores.
 */
final class ReportWriter implements AutoCloseable {

    private static final double BUFFER_MEGABYTES = 48;

    private final IndexWriter writer;
    private final String identity;

    private ReportWriter(IndexWriter writer, String identity) {
        this.writer = writer;
        this.identity = identity;
    }

    /** Goes on with the index in {@code directory}; where there is none, makes an empty one that has come as far as 0. */
    static ReportWriter open(Directory directory, String identity) throws IOException {
        IndexWriterConfig config = new IndexWriterConfig(new WordAnalyzer())
                .setOpenMode(IndexWriterConfig.OpenMode.CREATE_OR_APPEND)
                .setCommitOnClose(false)
                .setRAMBufferSizeMB(BUFFER_MEGABYTES)
                .setMergeScheduler(new SerialMergeScheduler());
        boolean begins = !DirectoryReader.indexExists(directory);
        ReportWriter opened = new ReportWriter(new IndexWriter(directory, config), identity);
        if (begins) {
            opened.commit(0);
        }
        return opened;
    }

    void put(IndexedReport report) throws IOException {
        writer.updateDocument(ReportDocument.rowTerm(report.row()), ReportDocument.of(report));
    }

    void supersede(long row, Instant knownUntil) throws IOException {
        boolean any = writer.getFieldNames().contains(Fields.KNOWN_UNTIL);
        if (any) {
            writer.updateNumericDocValue(ReportDocument.rowTerm(row), Fields.KNOWN_UNTIL, Fields.micros(knownUntil));
        }
    }

    void remove(String reportKey) throws IOException {
        writer.deleteDocuments(new Term(Fields.REPORT, reportKey));
    }

    /** Whether it can go on; trouble on the way closes it. */
    boolean isOpen() {
        return writer.isOpen();
    }

    void clear() throws IOException {
        writer.deleteAll();
    }

    void commit(long sequence) throws IOException {
        writer.setLiveCommitData(new Stamp(identity, sequence).toUserData().entrySet());
        writer.commit();
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
