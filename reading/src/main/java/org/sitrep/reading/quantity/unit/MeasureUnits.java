// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.quantity.unit;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sitrep.language.AnnotatedText;
import org.sitrep.lexicon.Table;

/** The units of measure. Immutable and thread-safe. */
public final class MeasureUnits {

    private static final Pattern SQUARE = Pattern.compile("^sq\\.? ");

    /** In tokens, the longest unit of the table. */
    private static final int LONGEST = 3;

    private final Map<String, Measure> symbols = new HashMap<>();
    private final Map<String, Measure> names = new HashMap<>();

    private MeasureUnits() {
        for (Table.Row row : Table.load(MeasureUnits.class, "units.tsv").rows()) {
            BigDecimal factor = new BigDecimal(row.get("factor"));
            row.list("symbols").forEach(s -> symbols.put(s, new Measure(s, row.get("dimension"), factor)));
            row.list("names").forEach(n -> names.put(n, new Measure(n, row.get("dimension"), factor)));
        }
    }

    public static MeasureUnits load() {
        return new MeasureUnits();
    }

    /**
     * A unit.
     *
     * @param name as the text writes it, singular
     * @param factor what one of it is in the unit of the SI
     */
    public record Measure(String name, String dimension, BigDecimal factor) {}

    /** A unit found, with the token after it. */
    public record Match(Measure measure, int end) {}

    public Optional<Measure> find(String name) {
        return Optional.ofNullable(symbols.get(name)).or(() -> Optional.ofNullable(names.get(name)));
    }

    /** The longest unit that begins at a token. */
    public Optional<Match> findAt(AnnotatedText text, int token) {
        for (int length = Math.min(LONGEST, text.size() - token); length > 0; length--) {
            Optional<Measure> found = find(text, token, token + length);
            if (found.isPresent()) {
                return Optional.of(new Match(found.get(), token + length));
            }
        }
        return Optional.empty();
    }

    /** A symbol as written, a name by its dictionary form. A full stop may stick to the last letter. */
    private Optional<Measure> find(AnnotatedText text, int first, int end) {
        StringBuilder written = new StringBuilder();
        StringBuilder plain = new StringBuilder();
        for (int token = first; token < end; token++) {
            boolean space = token > first && text.start(token) > text.end(token - 1);
            written.append(space ? " " : "").append(text.form(token));
            plain.append(token > first ? " " : "").append(text.lemma(token));
        }
        String symbol = written.toString();
        boolean stopped = symbol.endsWith(".") && text.form(end - 1).length() > 1;
        return Optional.ofNullable(symbols.get(stopped ? symbol.substring(0, symbol.length() - 1) : symbol))
                .or(() -> Optional.ofNullable(names.get(SQUARE.matcher(plain).replaceFirst("square "))));
    }
}
