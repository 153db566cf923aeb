// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake;

import java.io.File;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * The standard input of this process. Where a program is started with it closed, its number goes to the first file that is opened,
 * which is one of Java's own.
 */
public final class StandardInput {

    private static final Path LINK = Path.of("/proc/self/fd/0");

    private StandardInput() {}

    /** The stream; where standard input is closed, one that says so when it is read. Closed inputs are seen on Linux alone. */
    public static InputStream open() {
        return of(LINK, new FileInputStream(FileDescriptor.in));
    }

    static InputStream of(Path link, InputStream stream) {
        return isFileOfJava(link) ? new Closed() : stream;
    }

    private static boolean isFileOfJava(Path link) {
        try {
            Path file = link.toRealPath();
            Path home = Path.of(System.getProperty("java.home", "")).toRealPath();
            return file.startsWith(home)
                    || Stream.of(System.getProperty("java.class.path", "").split(File.pathSeparator))
                            .filter(entry -> entry.endsWith(".jar"))
                            .anyMatch(entry ->
                                    Path.of(entry).toAbsolutePath().normalize().equals(file));
        } catch (IOException e) {
            return false;
        }
    }

    /** Gives nothing but the reason why. */
    private static final class Closed extends InputStream {

        @Override
        public int read() throws IOException {
            throw new IOException("standard input is closed; name a file, or pipe something into it");
        }

        @Override
        public int read(byte[] buffer, int from, int length) throws IOException {
            return read();
        }
    }
}
