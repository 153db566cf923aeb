// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli.options;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A number of threads, 1 to 1024. */
final class ThreadCountConverter implements ITypeConverter<Integer> {

    private static final int MOST = 1024;

    @Override
    public Integer convert(String value) {
        try {
            int count = Integer.parseInt(value);
            if (count >= 1 && count <= MOST) {
                return count;
            }
        } catch (NumberFormatException e) {
            // Told as what it is below.
        }
        throw new TypeConversionException("\"" + value + "\" is not a number from 1 to " + MOST + ".");
    }
}
