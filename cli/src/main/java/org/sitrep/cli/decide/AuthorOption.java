// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli.decide;

import java.util.Optional;
import picocli.CommandLine.Option;

/** Who decides: the same for every command that does. */
final class AuthorOption {

    @Option(names = "--by", paramLabel = "NAME", description = "Who decides that. Default: your name on this computer.")
    private Optional<String> author = Optional.empty();

    String author() {
        return author.orElseGet(() -> System.getProperty("user.name"));
    }
}
