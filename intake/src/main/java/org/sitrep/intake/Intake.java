// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import org.sitrep.intake.html.HtmlPage;
import org.sitrep.intake.material.PlainText;
import org.sitrep.intake.material.UnfitException;

/**
 * Turns inputs into reports, one at a time, in order: files, folders, and {@code -} for standard input.
 *
 * <p>Every input is handed on as something: a report, or the reason why it is not one. Memory is
 * bounded by the largest single report.
 */
public final class Intake {

    /** The name of standard input among inputs. */
    public static final String STANDARD_INPUT = "-";

    private static final int BUFFER = 1 << 16;

    private final InputStream standardInput;
    private final InputMeter meter = new InputMeter();

    public Intake(InputStream standardInput) {
        this.standardInput = standardInput;
    }

    /** Hands over all that the inputs hold. What {@code to} throws ends it. */
    public void read(List<String> inputs, Consumer<Incoming> to) {
        meter.expect(inputs);
        for (String input : inputs) {
            if (input.equals(STANDARD_INPUT)) {
                readStream(standardInput, Format.ANY, Origin.standardInput(), to);
            } else {
                readNamed(input, to);
            }
        }
    }

    /** The share of the inputs that has been taken in, 0 to 1; empty where that cannot be known. Any thread may ask while another reads. */
    public OptionalDouble share() {
        return meter.share();
    }

    private void readNamed(String name, Consumer<Incoming> to) {
        Origin origin = Origin.of(name);
        try {
            Path path = Path.of(name);
            if (Files.readAttributes(path, BasicFileAttributes.class).isDirectory()) {
                readFolder(Folder.list(path), name, to);
            } else {
                readFile(path, origin, to);
            }
        } catch (InvalidPathException e) {
            to.accept(Reception.reject(origin, Unreadable.reason(e)));
        } catch (IOException e) {
            to.accept(Reception.reject(origin, Unreadable.reason(e)));
        }
    }

    private void readFolder(List<Path> files, String name, Consumer<Incoming> to) {
        int read = 0;
        for (Path path : files) {
            Origin origin = Origin.of(name + (name.endsWith("/") ? "" : "/") + path.getFileName());
            if (Files.isDirectory(path)) {
                to.accept(new Incoming.Skipped(origin, "a folder in a folder; name it to have it read"));
            } else if (Format.of(path).isNamed()) {
                read++;
                readFile(path, origin, to);
            } else {
                to.accept(new Incoming.Skipped(origin, "not a .jsonl, .txt or .html file"));
            }
        }
        if (read == 0) {
            to.accept(Reception.reject(
                    Origin.of(name),
                    new UnfitException("empty-folder", "There is no .jsonl, .txt or .html file in the folder.")));
        }
    }

    private void readFile(Path path, Origin origin, Consumer<Incoming> to) {
        try (InputStream in = meter.counting(Files.newInputStream(path))) {
            readStream(in, Format.of(path), origin, to);
        } catch (IOException e) {
            to.accept(Reception.reject(origin, Unreadable.reason(e)));
        }
    }

    private static void readStream(InputStream in, Format format, Origin origin, Consumer<Incoming> to) {
        try {
            BufferedInputStream buffered = new BufferedInputStream(in, BUFFER);
            switch (format == Format.ANY ? Format.sniff(buffered) : format) {
                case JSON_LINES -> JsonLines.read(buffered, origin, new ReportLines(to));
                case HTML -> to.accept(Reception.receive(origin, () -> HtmlPage.read(buffered)));
                case TEXT, ANY -> to.accept(Reception.receive(origin, () -> PlainText.read(buffered)));
                case FOREIGN ->
                    to.accept(
                            Reception.reject(
                                    origin,
                                    new UnfitException(
                                            "unsupported-input",
                                            "Sitrep cannot read this kind of file; it reads .jsonl, .txt and .html files, and folders of them.")));
            }
        } catch (IOException e) {
            to.accept(Reception.reject(origin, Unreadable.reason(e)));
        }
    }
}
