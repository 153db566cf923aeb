// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli.options;

import java.util.List;
import org.sitrep.cli.terminal.Terminal;
import org.sitrep.intake.Intake;

/** What stands on a command's line as its inputs: the same for every command that takes some. */
public final class NamedInputs {

    private NamedInputs() {}

    /** Those inputs, standard input where there are none. Whoever would have to type is told so. */
    public static List<String> of(List<String> inputs, Terminal terminal) {
        List<String> named = inputs.isEmpty() ? List.of(Intake.STANDARD_INPUT) : inputs;
        if (named.contains(Intake.STANDARD_INPUT)) {
            terminal.announceTyping();
        }
        return named;
    }
}
