// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli.keep;

import org.sitrep.cli.listing.Layout;
import org.sitrep.cli.listing.Listing;
import org.sitrep.cli.output.Output;
import picocli.CommandLine.Option;

/** How a listing is laid out: the same for every command that lists. */
public final class ListingOption {

    @Option(
            names = "--format",
            paramLabel = "text|jsonl|csv",
            description = "text: for people (the default); jsonl: a JSON object a line; csv: for spreadsheets.")
    private Layout layout = Layout.TEXT;

    public Listing on(Output out) {
        return new Listing(out, layout);
    }
}
