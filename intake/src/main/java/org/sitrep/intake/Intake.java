// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import org.sitrep.intake.fetch.FetchSettings;
import org.sitrep.intake.material.UnfitException;

/**
 * Turns inputs into reports, one at a time, in order: files, folders, addresses of the web, and {@code -} for standard input.
 *
 * <p>Every input is handed on as something: a report, or the reason why it is not one. Memory is
 * bounded by the largest single report.
 */
public final class Intake {

    /** The name of standard input among inputs. */
    public static final String STANDARD_INPUT = "-";

    private final InputStream standardInput;
    private final FetchSettings fetching;
    private final Contents contents;
    private final InputMeter meter = new InputMeter();

    public Intake(InputStream standardInput, IntakeSettings settings) {
        this.standardInput = standardInput;
        this.fetching = settings.fetching();
        this.contents = Contents.of(settings);
    }

    /** Hands over all that the inputs hold. What {@code to} throws ends it. */
    public void read(List<String> inputs, Consumer<Incoming> to) {
        meter.expect(inputs);
        for (String input : inputs) {
            if (input.equals(STANDARD_INPUT)) {
                contents.read(standardInput, Provenance.unknown(), Origin.standardInput(), to);
            } else if (Source.isAddress(input)) {
                fetch(input, to);
            } else {
                readNamed(input, to);
            }
        }
    }

    /** The share of the inputs that has been taken in, 0 to 1; empty where that cannot be known. Any thread may ask while another reads. */
    public OptionalDouble share() {
        return meter.share();
    }

    private void fetch(String address, Consumer<Incoming> to) {
        Origin origin = Origin.ofAddress(address);
        try {
            contents.read(Source.get(address, fetching), origin, to);
        } catch (UnfitException e) {
            to.accept(Reception.reject(origin, e));
        }
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
            String file = path.getFileName().toString();
            Origin origin = Origin.of(name + (name.endsWith("/") ? "" : "/") + file);
            if (Files.isDirectory(path)) {
                to.accept(new Incoming.Skipped(origin, "a folder in a folder; name it to have it read"));
            } else if (Endings.isNamed(file)) {
                read++;
                readFile(path, origin, to);
            } else {
                to.accept(new Incoming.Skipped(origin, "its name does not end like a kind of file that is read"));
            }
        }
        if (read == 0) {
            to.accept(Reception.reject(
                    Origin.of(name),
                    new UnfitException(
                            "empty-folder",
                            "There is no file in the folder whose name ends like a kind that is read.")));
        }
    }

    private void readFile(Path path, Origin origin, Consumer<Incoming> to) {
        try (InputStream in = meter.counting(Files.newInputStream(path))) {
            contents.read(in, Provenance.ofFile(path), origin, to);
        } catch (IOException e) {
            to.accept(Reception.reject(origin, Unreadable.reason(e)));
        }
    }
}
