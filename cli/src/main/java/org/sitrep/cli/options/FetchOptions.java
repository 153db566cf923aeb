// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli.options;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.sitrep.intake.Source;
import org.sitrep.intake.material.Material;
import org.sitrep.intake.fetch.FetchSettings;
import org.sitrep.intake.fetch.UserAgent;
import org.sitrep.intake.material.UnfitException;
import picocli.CommandLine.Option;

/** How what is on the web is fetched: the same for every command that fetches. */
public final class FetchOptions {

    @Option(
            names = "--allow-host",
            paramLabel = "HOST",
            description = "Ask HOST too, though its address or port is not a public one. Can be given several times.")
    private Set<String> allowed = new LinkedHashSet<>();

    @Option(
            names = "--contact",
            paramLabel = "WHO",
            description = "What servers are told of how to reach you: an address of mail or of the web.")
    private String contact = "";

    /** The bytes of a file or of what an address holds. */
    public Material get(String input) throws UnfitException {
        return Source.get(input, settings());
    }

    public FetchSettings settings() {
        String version = Optional.ofNullable(FetchOptions.class.getPackage().getImplementationVersion())
                .orElse("unpackaged");
        return FetchSettings.of(new UserAgent(version, contact)).allowing(allowed);
    }
}
