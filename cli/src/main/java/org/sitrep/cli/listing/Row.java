// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli.listing;

import java.util.List;

/**
 * A row of a listing.
 *
 * @param fields for programs
 * @param lines for people, each laid out to the width of the page
 */
public record Row(List<Field> fields, List<String> lines) {

    public Row {
        fields = List.copyOf(fields);
        lines = List.copyOf(lines);
    }
}
