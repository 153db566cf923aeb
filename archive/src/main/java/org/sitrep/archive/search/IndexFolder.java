// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.search;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFileNames;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;

/**
 * The folder of an index: making it, judging what is in it, emptying it.
 *
 * @param path where it is
 * @param directory what Lucene makes of it
 * @param identity of the archive it ought to belong to
 */
record IndexFolder(Path path, Directory directory, String identity) implements AutoCloseable {

    /** Makes the folder where there is none, for its owner alone. */
    static IndexFolder forWriting(Path path, String identity) throws IOException {
        if (!Files.isDirectory(path)) {
            Files.createDirectories(path, forOwnerAlone());
        }
        return new IndexFolder(path, FSDirectory.open(path), identity);
    }

    /** Makes nothing; a folder that is not there is one without an index. */
    static IndexFolder forReading(Path path, String identity) throws IOException {
        Directory directory = Files.isDirectory(path) ? FSDirectory.open(path) : new ByteBuffersDirectory();
        return new IndexFolder(path, directory, identity);
    }

    private static FileAttribute<?>[] forOwnerAlone() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
                }
                : new FileAttribute<?>[0];
    }

    /** Opens every file of the last commit and checks how it begins and ends. */
    IndexState state() throws IOException {
        return judge(false);
    }

    /** Reads every byte of the last commit and checks its sums. */
    IndexState verified() throws IOException {
        return judge(true);
    }

    private IndexState judge(boolean everyByte) throws IOException {
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            if (everyByte) {
                for (LeafReaderContext segment : reader.leaves()) {
                    segment.reader().checkIntegrity();
                }
            }
            return Stamp.state(reader.getIndexCommit().getUserData(), identity);
        } catch (IndexNotFoundException e) {
            return holdsSegments() ? damaged(e) : new IndexState.Missing();
        } catch (IndexFormatTooOldException | IndexFormatTooNewException e) {
            return new IndexState.OtherFormat(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            if (Trouble.READING.isDamage(e)) {
                return damaged(e);
            }
            throw e;
        } catch (RuntimeException e) {
            return damaged(e);
        }
    }

    private static IndexState damaged(Exception e) {
        return new IndexState.Damaged(e.toString());
    }

    private boolean holdsSegments() throws IOException {
        for (String name : directory.listAll()) {
            if (isOfIndex(name)) {
                return true;
            }
        }
        return false;
    }

    /** Deletes the files of the index, whatever state they are in, and nothing else. */
    void empty() throws IOException {
        try (Lock lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
            lock.ensureValid();
            for (String name : directory.listAll()) {
                if (isOfIndex(name)) {
                    directory.deleteFile(name);
                }
            }
        }
    }

    private static boolean isOfIndex(String name) {
        return name.startsWith(IndexFileNames.SEGMENTS)
                || name.startsWith(IndexFileNames.PENDING_SEGMENTS)
                || IndexFileNames.CODEC_FILE_PATTERN.matcher(name).matches();
    }

    @Override
    public void close() throws IOException {
        directory.close();
    }
}
