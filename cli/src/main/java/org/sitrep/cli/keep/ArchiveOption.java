// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli.keep;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.sitrep.archive.Archive;
import org.sitrep.archive.ArchiveReader;
import org.sitrep.archive.ArchiveSearch;
import org.sitrep.archive.fault.ArchiveException;
import org.sitrep.archive.fault.ArchiveFault;
import org.sitrep.archive.location.ArchiveFile;
import org.sitrep.archive.location.ArchiveLocation;
import org.sitrep.archive.location.ArchiveServer;
import org.sitrep.archive.search.IndexUnavailableException;
import org.sitrep.cli.terminal.Messages;
import picocli.CommandLine.Option;

/** Which archive is meant: the same for every command on it. */
public final class ArchiveOption {

    @Option(
            names = "--archive",
            converter = LocationConverter.class,
            paramLabel = "FILE|jdbc:postgresql://...",
            description =
                    "The archive. Default: what SITREP_ARCHIVE names, else sitrep/archive.db in your data folder.")
    private Optional<ArchiveLocation> archive = Optional.empty();

    @Option(
            names = "--password-file",
            paramLabel = "FILE",
            description =
                    "The password for PostgreSQL is the first line of FILE, which nobody else may read. Default: as PGPASSFILE says.")
    private Optional<Path> passwordFile = Optional.empty();

    /** The archive for writing; it is made where there is none. What an earlier version of the program has added is linked first. */
    public Archive open(Messages messages) {
        return Archive.open(location(), Clock.systemUTC(), Archive.PATIENCE, new LinkingMessages(messages));
    }

    /** The archive for writing, where there is one. */
    public Archive openExisting(Messages messages) {
        try {
            openForReading().close();
        } catch (ArchiveException e) {
            if (e.fault() != ArchiveFault.OLDER_SCHEMA) {
                throw e;
            }
        }
        return open(messages);
    }

    public ArchiveReader openForReading() {
        return Archive.openForReading(location());
    }

    public ArchiveLocation location() {
        Map<String, String> environment = System.getenv();
        ArchiveLocation location = archive.orElseGet(() -> ArchiveLocation.byDefault(environment, home()));
        return location instanceof ArchiveServer server
                ? passwordFile.map(PasswordFile::read).map(server::withPassword).orElse(server)
                : location;
    }

    /** Full-text search in the archive, by the index beside it. */
    public ArchiveSearch search(ArchiveReader reader) {
        return ArchiveSearch.of(reader, indexFolder(reader));
    }

    /** Brings the index up to date. All is kept by now: an index that cannot be written is a matter for the next search. */
    public void updateIndex(Messages messages) {
        writeIndex(ArchiveSearch::update, messages);
    }

    /** Makes the index anew, in the same way. */
    public void renewIndex(Messages messages) {
        writeIndex(ArchiveSearch::reindex, messages);
    }

    private void writeIndex(Consumer<ArchiveSearch> task, Messages messages) {
        try (ArchiveReader reader = openForReading()) {
            task.accept(search(reader));
        } catch (IndexUnavailableException e) {
            messages.notice(
                    "sitrep: warning: " + e.getMessage() + " The reports are kept; the next search catches up.");
        }
    }

    /** Whether it is named on the command line. */
    public boolean isNamed() {
        return archive.isPresent();
    }

    /** Where the bytes are kept that were fetched for it. */
    public Path captureFolder() {
        return beside("captures", () -> {
            try (ArchiveReader reader = openForReading()) {
                return reader.identity();
            }
        });
    }

    private Path indexFolder(ArchiveReader reader) {
        return beside("index", reader::identity);
    }

    /** @param identity of the archive, asked for where a server has it */
    private Path beside(String what, Supplier<String> identity) {
        return switch (location()) {
            case ArchiveFile file -> file.path().resolveSibling(file.path().getFileName() + "." + what);
            case ArchiveServer server ->
                ArchiveLocation.dataFolder(System.getenv(), home()).resolve(what + "-" + identity.get());
        };
    }

    private static Path home() {
        return Path.of(System.getProperty("user.home"));
    }
}
