// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli.across;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.sitrep.archive.ArchiveReader;
import org.sitrep.archive.query.LinkedSelection;
import org.sitrep.cli.keep.AnswerBound;
import org.sitrep.cli.keep.ArchiveOption;
import org.sitrep.cli.keep.MissingLinks;
import org.sitrep.cli.options.OutputOption;
import org.sitrep.cli.output.Output;
import org.sitrep.cli.terminal.Terminal;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;

/** Which archive is asked, for what, and where the answer goes: the same for every command on what many reports say. */
public final class DossierOptions {

    @Mixin
    private OutputOption output = new OutputOption();

    @Mixin
    private ArchiveOption archive = new ArchiveOption();

    @Mixin
    private SieveOptions sieve = new SieveOptions();

    public Output open(Terminal terminal) {
        return output.open(terminal);
    }

    public ArchiveReader openArchive() {
        return archive.openForReading();
    }

    public Sieve sieve(CommandSpec command, List<Subject> subjects) {
        return sieve.sieve(command, subjects);
    }

    public SieveOptions asked() {
        return sieve;
    }

    /**
     * What these subjects are found in, as of the day that is asked for, else of today. Only reports are loaded that can make a difference, where that can
     * be told.
     */
    public Dossier dossier(ArchiveReader reader, Terminal terminal, Collection<Subject> subjects, Sieve asked) {
        MissingLinks.tell(reader, terminal.messages());
        LinkedSelection all =
                sieve.asKnownOn().map(LinkedSelection.ALL::withAsKnownOn).orElse(LinkedSelection.ALL);
        if (subjects.stream().noneMatch(Subject::isBoundInTime)) {
            return Dossier.onPositions(reader, all, today(terminal));
        }
        boolean timely = subjects.stream().allMatch(Subject::isBoundInTime);
        LinkedSelection reached = timely ? new Reach(reader, all).of(asked) : all;
        return Dossier.of(reader, AnswerBound.of(reader, terminal.messages()).bound(reached), today(terminal));
    }

    /** The day that is asked for, else the present one, UTC. */
    private LocalDate today(Terminal terminal) {
        return sieve.asKnownOn()
                .orElseGet(() -> LocalDate.ofInstant(terminal.clock().instant(), ZoneOffset.UTC));
    }
}
