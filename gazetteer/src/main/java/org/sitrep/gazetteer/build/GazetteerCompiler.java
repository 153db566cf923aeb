// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.gazetteer.build;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.sitrep.gazetteer.Gazetteer;
import org.sitrep.gazetteer.GazetteerFile;

/** Makes the gazetteer that comes with the program from its tables; part of the build. */
public final class GazetteerCompiler {

    private GazetteerCompiler() {}

    /** The one argument is the file that is written. */
    public static void main(String... arguments) throws IOException {
        Path file = Path.of(arguments[0]);
        Files.createDirectories(file.toAbsolutePath().getParent());
        try (OutputStream out = Files.newOutputStream(file)) {
            GazetteerFile.write(compile(), out);
        }
    }

    /** Reads the tables: GeoNames from the Xponents library, and the supplements of our own. */
    public static Gazetteer compile() {
        return GazetteerTables.all().build();
    }
}
