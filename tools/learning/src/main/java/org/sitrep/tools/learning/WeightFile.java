// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.tools.learning;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.sitrep.reading.learned.Weights;

/** Writes the tables that {@link Weights} reads. */
public final class WeightFile {

    /** Smaller weights change nothing that can be seen. */
    private static final double LEAST = 0.015;

    private WeightFile() {}

    public static void write(Path file, List<String> comments, List<String> outcomes, Map<String, float[]> weights) {
        try (Writer out = new BufferedWriter(
                new OutputStreamWriter(new GZIPOutputStream(Files.newOutputStream(file)), StandardCharsets.UTF_8))) {
            for (String comment : comments) {
                out.write("# " + comment + "\n");
            }
            out.write("feature\t" + String.join("\t", outcomes) + "\n");
            for (Map.Entry<String, float[]> row : new TreeMap<>(weights).entrySet()) {
                String cells = cells(row.getValue());
                if (!cells.isBlank() && isPlain(row.getKey())) {
                    out.write(row.getKey() + cells + "\n");
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + file + ".", e);
        }
    }

    /** A token that is itself a mark of the table cannot be written in it. */
    private static boolean isPlain(String feature) {
        return feature.chars().noneMatch(Character::isISOControl) && !feature.startsWith("#");
    }

    private static String cells(float[] weights) {
        StringBuilder cells = new StringBuilder();
        for (float weight : weights) {
            cells.append('\t');
            if (Math.abs(weight) >= LEAST) {
                cells.append(String.format(Locale.ROOT, "%.2f", weight));
            }
        }
        return cells.toString();
    }
}
