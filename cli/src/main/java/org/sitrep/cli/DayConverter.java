// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A day of the calendar. */
final class DayConverter implements ITypeConverter<LocalDate> {

    @Override
    public LocalDate convert(String value) {
        try {
            return LocalDate.parse(value);
        } catch (DateTimeException e) {
            throw new TypeConversionException(
                    "\"" + value + "\" is not a date of the form YYYY-MM-DD, such as 2025-12-14.");
        }
    }
}
