// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli.options;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.sitrep.cli.terminal.Terminal;
import org.sitrep.gazetteer.Gazetteer;
import org.sitrep.language.models.ModelStore;
import org.sitrep.reading.LanguageCheck;
import org.sitrep.reading.Reader;
import org.sitrep.reading.producer.Producers;
import org.sitrep.record.Producer;
import org.sitrep.work.GuardedReader;
import picocli.CommandLine.Option;

/** With what reports are read, and how many at a time: the same for every command that reads. */
public final class ReaderOptions {

    @Option(
            names = "--gazetteer",
            paramLabel = "FILE",
            description =
                    "Use the places in FILE, written by \"sitrep gazetteer import\", instead of the built-in ones.")
    private Optional<Path> gazetteer = Optional.empty();

    @Option(
            names = "--threads",
            paramLabel = "N",
            converter = ThreadCountConverter.class,
            description = "Read N reports at a time. Default: the number of processors.")
    private int threads = Runtime.getRuntime().availableProcessors();

    public int threads() {
        return threads;
    }

    /** What reads; the models are loaded when the first report needs them. */
    public GuardedReader load(Terminal terminal) {
        Optional<Gazetteer> places = gazetteer.map(ReaderOptions::places);
        LanguageCheck check = LanguageCheck.load();
        return new GuardedReader(check::findRefusal, () -> {
            ModelStore store = ModelStore.ofUser(notice -> terminal.messages().notice("sitrep: " + notice));
            Reader reader = places.map(known -> Reader.load(store, known)).orElseGet(() -> Reader.load(store));
            return reader::read;
        });
    }

    /** Who would make the readings, without loading any model. */
    public Producer producer() {
        return Producers.of(gazetteer.map(ReaderOptions::places).orElseGet(Gazetteer::load));
    }

    private static Gazetteer places(Path file) {
        try {
            return Gazetteer.load(file);
        } catch (NoSuchFileException e) {
            throw new UncheckedIOException(
                    "There is no gazetteer " + file + ". Make one with \"sitrep gazetteer import\".", e);
        } catch (IOException e) {
            throw new UncheckedIOException("The gazetteer " + file + " cannot be used: " + e.getMessage(), e);
        }
    }
}
