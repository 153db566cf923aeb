// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli.feeds;

import java.util.concurrent.Callable;
import org.sitrep.cli.listing.JsonLine;
import org.sitrep.cli.options.ExitStatus;
import org.sitrep.cli.options.FetchOptions;
import org.sitrep.cli.options.OutputOption;
import org.sitrep.cli.output.Output;
import org.sitrep.cli.terminal.Terminal;
import org.sitrep.intake.feed.FeedReader;
import org.sitrep.intake.material.Material;
import org.sitrep.intake.material.UnfitException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code sitrep feeds check}: what is read out of a feed. */
@Command(
        name = "check",
        description = "Print what is read out of a feed, and what is wrong with it, as a JSON object.",
        mixinStandardHelpOptions = true)
public final class FeedsCheckCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(
            paramLabel = "FILE|ADDRESS",
            description = "A feed: RSS, RDF, Atom, JSON Feed or a news sitemap, in a file or on the web.")
    private String input = "";

    @Mixin
    private FetchOptions fetching = new FetchOptions();

    @Mixin
    private OutputOption output = new OutputOption();

    public FeedsCheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (Output out = output.open(terminal)) {
            Material source = fetching.get(input);
            out.write(JsonLine.of(FeedFields.of(FeedReader.read(source.bytes(), source.address(), source.charset())))
                    + "\n");
            out.finish();
            return ExitStatus.COMPLETE;
        } catch (UnfitException e) {
            terminal.messages().error(input + ": error: " + e.sentence());
            return ExitStatus.INCOMPLETE;
        }
    }
}
