// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.location;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sitrep.archive.fault.ArchiveException;
import org.sitrep.archive.fault.ArchiveFault;

/** Where an archive is kept. Its string is fit to be printed: it holds no password. */
public sealed interface ArchiveLocation permits ArchiveFile, ArchiveServer {

    /** How the address of an archive on a server looks. */
    String EXAMPLE = "jdbc:postgresql://host/database?user=name.";

    /** What other programs take for an address of a database. */
    Pattern ADDRESS = Pattern.compile("(jdbc:|postgres(ql)?://)", Pattern.CASE_INSENSITIVE);

    /** The environment variable that names the archive where nothing else does. */
    String VARIABLE = "SITREP_ARCHIVE";

    /** The folder for a user's data, by the XDG Base Directory Specification 0.8. */
    String DATA_FOLDER = "XDG_DATA_HOME";

    /**
     * The place that a user means: an address that begins with {@code jdbc:postgresql:}, or else a file.
     *
     * @throws ArchiveException where it is an address of something else, or holds a password
     */
    static ArchiveLocation parse(String words) {
        if (words.startsWith(ArchiveServer.SCHEME)) {
            return ArchiveServer.parse(words);
        }
        if (ADDRESS.matcher(words).lookingAt()) {
            throw new ArchiveException(
                    ArchiveFault.BAD_ADDRESS,
                    "An archive is a file or a PostgreSQL database. The address of one looks like this: " + EXAMPLE);
        }
        return new ArchiveFile(Path.of(words));
    }

    /**
     * The place where nobody names one.
     *
     * @param environment the environment variables
     * @param home the user's home folder
     */
    static ArchiveLocation byDefault(Map<String, String> environment, Path home) {
        return named(environment, VARIABLE)
                .map(ArchiveLocation::parse)
                .orElseGet(() -> new ArchiveFile(dataFolder(environment, home).resolve("archive.db")));
    }

    /** The folder in which the program keeps data of a user. By the specification a path that is not absolute is to be ignored. */
    static Path dataFolder(Map<String, String> environment, Path home) {
        return named(environment, DATA_FOLDER)
                .map(Path::of)
                .filter(Path::isAbsolute)
                .orElseGet(() -> home.resolve(".local/share"))
                .resolve("sitrep");
    }

    private static Optional<String> named(Map<String, String> environment, String variable) {
        return Optional.ofNullable(environment.get(variable)).filter(value -> !value.isBlank());
    }
}
