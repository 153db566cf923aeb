// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.search;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.LockObtainFailedException;

/** Tells damage, for which there is a cure, from trouble with the disk or other processes, and says either in words. */
enum Trouble {
    /** Files are mapped into memory, so that errors without a name come from what Lucene reads in them. */
    READING {
        @Override
        boolean isDamage(IOException e) {
            return e instanceof NoSuchFileException || !(e instanceof FileSystemException);
        }
    },
    /** Errors without a name come from the disk: it is full. */
    WRITING {
        @Override
        boolean isDamage(IOException e) {
            return e instanceof CorruptIndexException
                    || e instanceof IndexFormatTooOldException
                    || e instanceof IndexFormatTooNewException
                    || e instanceof EOFException
                    || e instanceof NoSuchFileException
                    || e instanceof FileNotFoundException;
        }
    };

    /** Whether the files are to blame, not the disk or somebody's rights. */
    abstract boolean isDamage(IOException e);

    /** Does it, or throws what to tell the caller. */
    <T> T explaining(Path folder, Attempt<T> attempt) {
        try {
            return attempt.make();
        } catch (IOException | RuntimeException e) {
            throw explained(folder, e);
        } catch (AssertionError e) { // Lucene asserts what its files promise, where Java is asked to check that
            throw new IndexDamagedException(e);
        }
    }

    /** An error of Lucene that is none of the disk's comes from files that lie. */
    private RuntimeException explained(Path folder, Exception e) {
        return switch (e) {
            case AlreadyClosedException closed
            when closed.getCause() instanceof Exception cause -> explained(folder, cause);
            case AlreadyClosedException closed -> closed;
            case LockObtainFailedException locked ->
                unavailable(folder, "is being written by another process. Try again when that has ended.", locked);
            case IOException io
            when !isDamage(io) ->
                unavailable(
                        folder, "cannot be used: " + reason(io) + ". Make room or allow access, and try again.", io);
            default -> new IndexDamagedException(e);
        };
    }

    private static IndexUnavailableException unavailable(Path folder, String what, IOException e) {
        return new IndexUnavailableException("The full-text index in " + folder + " " + what, e);
    }

    private static String reason(IOException e) {
        return switch (e) {
            case AccessDeniedException denied -> "access to " + denied.getFile() + " is denied";
            case FileAlreadyExistsException file -> file.getFile() + " is a file, not a folder";
            default -> String.valueOf(e.getMessage());
        };
    }

    /** Something done with Lucene. */
    interface Attempt<T> {
        T make() throws IOException;
    }
}
