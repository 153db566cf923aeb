// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A file by its name, which Java can only open where the locale's character set has all its letters. */
final class PathConverter implements ITypeConverter<Path> {

    @Override
    public Path convert(String value) {
        try {
            return Path.of(value);
        } catch (InvalidPathException e) {
            throw new TypeConversionException("The locale cannot express the file name \"" + value
                    + "\". Set a UTF-8 locale, such as LC_ALL=C.UTF-8.");
        }
    }
}
