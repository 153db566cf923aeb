// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.briefing;

import java.util.Optional;
import org.sitrep.briefing.change.Known;

/**
 * What a brief is asked for.
 *
 * @param kept whether the reports are in an archive, where commands can show what a brief leaves out
 * @param options what a command needs on its line to ask about the same reports; begins with a space where there is any
 * @param known what was known on a day, where only what is new or changed since is to be told
 */
public record Scope(boolean kept, String options, Optional<Known> known) {

    /** A brief on reports that are kept nowhere. */
    public static final Scope OF_INPUTS = new Scope(false, "", Optional.empty());
}
