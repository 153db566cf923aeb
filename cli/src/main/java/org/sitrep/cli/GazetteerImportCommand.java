// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.sitrep.gazetteer.build.GeoNamesDump;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine;

/** {@code sitrep gazetteer import}: a gazetteer of all that GeoNames has. */
@Command(
        name = "import",
        description = {
            "Adds the places of a GeoNames dump to those that come with the program, and writes all to a file for the option",
            "--gazetteer of extract and brief."
        },
        mixinStandardHelpOptions = true)
final class GazetteerImportCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(
            paramLabel = "FILE",
            description = "A dump as GeoNames has it: allCountries.zip, UA.zip, cities500.zip, or the text in it.")
    private Path dump = Path.of("");

    @Option(
            names = "--to",
            paramLabel = "FILE",
            description = "Where the gazetteer is written. Default: places.gazetteer.")
    private Path to = Path.of("places.gazetteer");

    GazetteerImportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try {
            GeoNamesDump.Imported imported = GeoNamesDump.write(dump, to);
            if (imported.refused() > 0) {
                terminal.err()
                        .println(dump + ": warning: " + imported.refused()
                                + " lines are no rows of a dump; they are left out.");
            }
            terminal.err()
                    .println(to + ": " + imported.places() + " places, " + imported.added() + " of them from " + dump
                            + ".");
            return CommandLine.ExitCode.OK;
        } catch (NoSuchFileException e) {
            terminal.err().println("sitrep: There is no file " + e.getFile() + ".");
        } catch (IOException e) {
            terminal.err().println("sitrep: " + e.getMessage());
        }
        return Sitrep.INCOMPLETE;
    }
}
