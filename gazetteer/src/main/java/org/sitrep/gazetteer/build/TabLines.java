// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.gazetteer.build;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;

/** Reads large tab-separated resources a line at a time. Lines that begin with {@code #} and the line of column names are passed over. */
final class TabLines {

    private TabLines() {}

    /** @param name of the resource; one that ends in {@code .gz} is compressed */
    static void read(Class<?> beside, String name, Consumer<List<String>> row) {
        try (InputStream in = beside.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The table of places " + name + " is missing from the program.");
            }
            InputStream plain = name.endsWith(".gz") ? new GZIPInputStream(in, 1 << 16) : in;
            BufferedReader reader = new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8), 1 << 16);
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.startsWith("#") && !line.startsWith("name\t")) {
                    row.accept(cells(line));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The table of places " + name + " cannot be read.", e);
        }
    }

    static List<String> cells(String line) {
        List<String> cells = new ArrayList<>(20);
        int start = 0;
        for (int tab = line.indexOf('\t'); tab >= 0; tab = line.indexOf('\t', start)) {
            cells.add(line.substring(start, tab));
            start = tab + 1;
        }
        cells.add(line.substring(start));
        return cells;
    }
}
