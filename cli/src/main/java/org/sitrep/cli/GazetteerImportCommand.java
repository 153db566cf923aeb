// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.sitrep.cli.options.ExitStatus;
import org.sitrep.cli.output.FileOutput;
import org.sitrep.cli.terminal.Terminal;
import org.sitrep.gazetteer.GazetteerFile;
import org.sitrep.gazetteer.build.GeoNamesDump;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sitrep gazetteer import}: a gazetteer of all that GeoNames has. */
@Command(
        name = "import",
        description =
                "Add the places of a GeoNames dump to the built-in ones, and write them all to a file for the option"
                        + " --gazetteer of extract and brief.",
        mixinStandardHelpOptions = true)
final class GazetteerImportCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(
            paramLabel = "FILE",
            description = "A dump as GeoNames publishes it, zipped or not: allCountries.zip, UA.zip, cities500.zip.")
    private Path dump = Path.of("");

    @Option(
            names = "--to",
            paramLabel = "FILE",
            description = "Write the gazetteer to FILE. An existing file is replaced once the new one is complete."
                    + " Default: places.gazetteer.")
    private Path to = Path.of("places.gazetteer");

    GazetteerImportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (FileOutput out = FileOutput.open(to)) {
            GeoNamesDump.Imported imported = GeoNamesDump.read(dump);
            out.write(bytes -> GazetteerFile.write(imported.gazetteer(), bytes));
            out.finish();
            if (imported.refused() > 0) {
                terminal.messages()
                        .notice(dump + ": warning: " + imported.refused()
                                + " lines are not rows of a dump; they are left out.");
            }
            terminal.messages()
                    .notice(to + ": " + imported.places() + " places, " + imported.added() + " of them from " + dump
                            + ".");
            return ExitStatus.COMPLETE;
        } catch (NoSuchFileException e) {
            terminal.messages().error("sitrep: There is no file " + e.getFile() + ".");
        } catch (AccessDeniedException e) {
            terminal.messages().error("sitrep: " + e.getFile() + " cannot be read: permission denied.");
        } catch (IOException e) {
            terminal.messages().error("sitrep: " + e.getMessage());
        }
        return ExitStatus.INCOMPLETE;
    }
}
