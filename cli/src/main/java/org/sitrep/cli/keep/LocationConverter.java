// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli.keep;

import java.nio.file.InvalidPathException;
import org.sitrep.archive.fault.ArchiveException;
import org.sitrep.archive.location.ArchiveLocation;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The place of an archive, as it is named on a command line. */
final class LocationConverter implements ITypeConverter<ArchiveLocation> {

    @Override
    public ArchiveLocation convert(String words) {
        try {
            return ArchiveLocation.parse(words);
        } catch (ArchiveException e) {
            throw new TypeConversionException(e.getMessage());
        } catch (InvalidPathException e) {
            throw new TypeConversionException("There can be no file \"" + words + "\". Name another.");
        }
    }
}
