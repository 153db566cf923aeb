// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli.keep;

import java.util.Locale;
import java.util.concurrent.Callable;
import org.sitrep.archive.ArchiveReader;
import org.sitrep.archive.upkeep.Verification;
import org.sitrep.cli.options.ExitStatus;
import org.sitrep.cli.terminal.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code sitrep archive verify}. */
@Command(
        name = "verify",
        description = "Read the whole archive and say whether it is sound.",
        mixinStandardHelpOptions = true)
public final class VerifyCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private ArchiveOption archive = new ArchiveOption();

    public VerifyCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (ArchiveReader reader = archive.openForReading()) {
            Verification verification = reader.verify();
            verification.problems().forEach(terminal.messages()::error);
            terminal.messages()
                    .notice(String.format(
                            Locale.ROOT,
                            "sitrep: %,d readings checked, %s.",
                            verification.readings(),
                            verification.isSound() ? "all sound" : "not all sound; see above"));
            return verification.isSound() ? ExitStatus.COMPLETE : ExitStatus.INCOMPLETE;
        }
    }
}
