// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli.output;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;

/**
 * Writes to a new file beside the one that is wanted, and renames it when it is whole: whatever happens on the way, a file that was there
 * before is still there. What is no regular file, such as a device or a named pipe, is written to directly.
 */
public final class FileOutput implements Output {

    private final Path wanted;
    private final Path written;
    private final OutputStream out;

    private FileOutput(Path wanted, Path written, OutputStream out) {
        this.wanted = wanted;
        this.written = written;
        this.out = out;
    }

    /** @throws OutputException where the file cannot be written, which is found out here and not after all work */
    public static FileOutput open(Path file) {
        try {
            Path wanted = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
            if (Files.isDirectory(wanted)) {
                throw new IOException("it is a folder");
            }
            if (Files.exists(wanted) && !Files.isWritable(wanted)) {
                throw new IOException("it is write-protected");
            }
            return Files.exists(wanted) && !Files.isRegularFile(wanted)
                    ? new FileOutput(wanted, wanted, Files.newOutputStream(wanted, StandardOpenOption.WRITE))
                    : beside(wanted);
        } catch (IOException e) {
            throw OutputException.of(file.toString(), e);
        }
    }

    private static FileOutput beside(Path wanted) throws IOException {
        Path part = wanted.resolveSibling(
                "." + wanted.getFileName() + "." + ProcessHandle.current().pid() + ".part");
        Files.deleteIfExists(part);
        OutputStream out = new BufferedOutputStream(
                Files.newOutputStream(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE));
        part.toFile().deleteOnExit();
        if (Files.exists(wanted) && Files.getFileAttributeView(wanted, PosixFileAttributeView.class) != null) {
            Files.setPosixFilePermissions(part, Files.getPosixFilePermissions(wanted));
        }
        return new FileOutput(wanted, part, out);
    }

    /** What writes bytes to the file. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    @Override
    public void write(String text) {
        write(bytes -> bytes.write(LoneSurrogates.escaped(text).getBytes(StandardCharsets.UTF_8)));
    }

    /**
     * Writes what is no text.
     *
     * @throws OutputException where no more can be written
     */
    public void write(Content content) {
        try {
            content.writeTo(out);
        } catch (IOException e) {
            throw OutputException.of(wanted.toString(), e);
        }
    }

    @Override
    public void finish() {
        try {
            out.close();
            if (!written.equals(wanted)) {
                Files.move(written, wanted, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw OutputException.of(wanted.toString(), e);
        }
    }

    /** Removes what is not whole. */
    @Override
    public void close() {
        try (out) {
            if (!written.equals(wanted)) {
                Files.deleteIfExists(written);
            }
        } catch (IOException e) {
            // What was in the buffer is of no use any more, and the reason has been thrown before.
        }
    }
}
