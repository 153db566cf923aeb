// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli.across;

import java.util.concurrent.Callable;
import org.sitrep.archive.query.Filter;
import org.sitrep.cli.keep.Rows;
import org.sitrep.cli.terminal.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code sitrep events}. */
@Command(
        name = "events",
        description = "List what happened, a line for each happening, however many reports tell of it.",
        mixinStandardHelpOptions = true)
public final class EventsCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private DossierListing listing = new DossierListing();

    @Option(
            names = "--mentions",
            description = "List each mention in each report by itself, those of the newest report first.")
    private boolean mentions;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    public EventsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        return mentions ? listMentions() : listing.list(terminal, spec, Subject.HAPPENING);
    }

    private int listMentions() {
        Filter filter = listing.options().asked().mentionFilter(spec);
        return listing.list(terminal, reader -> reader.events(filter).map(Rows::of));
    }
}
