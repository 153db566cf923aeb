// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli.options;

import java.util.Optional;

/** Which version of the program this is, from the manifest of its jar. */
public final class ProgramVersion {

    private ProgramVersion() {}

    /** Empty where it runs without being packaged. */
    public static Optional<String> find() {
        return Optional.ofNullable(ProgramVersion.class.getPackage().getImplementationVersion());
    }

    /** The version as others are told it. */
    public static String told() {
        return find().orElse("unpackaged");
    }
}
