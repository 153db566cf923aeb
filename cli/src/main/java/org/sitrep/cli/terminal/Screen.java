// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli.terminal;

import java.util.List;
import java.util.Properties;

/**
 * What the launcher found out about the terminal, which Java cannot tell of each stream by itself.
 *
 * @param typed whether standard input is typed at a keyboard
 * @param watched whether standard error is a screen, on which a line can be overwritten
 * @param columns how wide the screen is, 80 where there is none
 */
public record Screen(boolean typed, boolean watched, int columns) {

    /** No terminal at all: pipes and files. */
    public static final Screen NONE = new Screen(false, false, 80);

    /** What is narrower cannot hold a column of options. */
    private static final int NARROWEST = 55;

    /** As the launcher says: {@code sitrep.terminal} names those of in and err that are terminals, {@code sitrep.columns} the width. */
    public static Screen of(Properties properties) {
        List<String> terminals =
                List.of(properties.getProperty("sitrep.terminal", "").split(","));
        return new Screen(
                terminals.contains("in"),
                terminals.contains("err"),
                columns(properties.getProperty("sitrep.columns", "")));
    }

    private static int columns(String given) {
        try {
            int columns = Integer.parseInt(given);
            return columns > 0 ? Math.max(NARROWEST, columns) : NONE.columns;
        } catch (NumberFormatException e) {
            return NONE.columns;
        }
    }
}
