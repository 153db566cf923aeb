// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli.keep;

import java.lang.module.ModuleDescriptor.Version;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A version of the program. */
final class VersionConverter implements ITypeConverter<Version> {

    @Override
    public Version convert(String value) {
        try {
            return Version.parse(value);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException("\"" + value + "\" is not a version, such as 1.2.");
        }
    }
}
