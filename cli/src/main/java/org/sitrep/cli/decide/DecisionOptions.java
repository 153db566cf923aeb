// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli.decide;

import java.util.Optional;
import org.sitrep.record.decision.Authorship;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Who decides, and why. */
final class DecisionOptions {

    @Mixin
    private AuthorOption author = new AuthorOption();

    @Option(names = "--reason", paramLabel = "TEXT", description = "Why; kept with the decision.")
    private Optional<String> reason = Optional.empty();

    Authorship authorship() {
        return new Authorship(author.author(), reason);
    }
}
