// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli.options;

import java.util.ArrayList;
import java.util.List;
import org.sitrep.intake.IntakeSettings;
import org.sitrep.intake.material.ColumnMapping;
import org.sitrep.intake.material.UnfitException;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How inputs are taken in: the same for every command that takes some. */
public final class IntakeOptions {

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(
            names = "--column",
            paramLabel = "FIELD=NAME",
            description =
                    "In tables and JSON lines, FIELD of a report (id, text, title, published, publisher, url, language) is in the column NAME."
                            + " Can be given several times.")
    private List<String> columns = new ArrayList<>();

    @Mixin
    private FetchOptions fetching = new FetchOptions();

    /** Throws {@link ParameterException} where an option makes no sense. */
    public IntakeSettings settings() {
        try {
            return new IntakeSettings(fetching.settings(), ColumnMapping.of(columns), true);
        } catch (UnfitException e) {
            throw new ParameterException(spec.commandLine(), "Invalid value for option '--column': " + e.sentence(), e);
        }
    }
}
