// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli.options;

import java.util.LinkedHashSet;
import java.util.Set;
import org.sitrep.intake.Source;
import org.sitrep.intake.fetch.FetchSettings;
import org.sitrep.intake.fetch.Fetcher;
import org.sitrep.intake.fetch.Surroundings;
import org.sitrep.intake.fetch.UserAgent;
import org.sitrep.intake.fetch.address.AddressRules;
import org.sitrep.intake.fetch.refusal.RefusalException;
import org.sitrep.intake.material.Material;
import org.sitrep.intake.material.UnfitException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How what is on the web is fetched: the same for every command that fetches. */
public final class FetchOptions {

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

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

    /** What fetches. Throws {@link ParameterException} where an option makes no sense. */
    public Fetcher open() {
        return Fetcher.open(settings(), Surroundings.system());
    }

    public FetchSettings settings() {
        try {
            FetchSettings settings = FetchSettings.of(new UserAgent(ProgramVersion.told(), contact))
                    .allowing(allowed);
            AddressRules.allowing(allowed);
            return settings;
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        } catch (RefusalException e) {
            throw new ParameterException(
                    spec.commandLine(), "Invalid value for option '--allow-host': " + e.sentence(), e);
        }
    }
}
