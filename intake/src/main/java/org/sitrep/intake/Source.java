// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.sitrep.intake.fetch.FetchRequest;
import org.sitrep.intake.fetch.FetchSettings;
import org.sitrep.intake.fetch.Fetched;
import org.sitrep.intake.fetch.Fetcher;
import org.sitrep.intake.fetch.Surroundings;
import org.sitrep.intake.material.Bytes;
import org.sitrep.intake.material.Material;
import org.sitrep.intake.material.UnfitException;

/** Gets the bytes of one input, a file or an address. */
public final class Source {

    private Source() {}

    /** Whether a name is an address of the web rather than of a file. */
    public static boolean isAddress(String name) {
        return name.startsWith("http://") || name.startsWith("https://");
    }

    public static Material get(String name, FetchSettings settings) throws UnfitException {
        return isAddress(name) ? fetch(name, settings) : read(name);
    }

    /** The bytes of a file. */
    public static Material read(String name) throws UnfitException {
        try (InputStream in = Files.newInputStream(Path.of(name))) {
            return Material.of(Bytes.all(in));
        } catch (InvalidPathException e) {
            throw Unreadable.reason(e);
        } catch (IOException e) {
            throw Unreadable.reason(e);
        }
    }

    private static Material fetch(String address, FetchSettings settings) throws UnfitException {
        try (Fetcher fetcher = Fetcher.open(settings, Surroundings.system())) {
            return switch (fetcher.fetch(FetchRequest.of(address))) {
                case Fetched.Body body -> body.material();
                case Fetched.Refused refused ->
                    throw new UnfitException(refused.reason().code(), refused.sentence());
                case Fetched.NotModified same ->
                    throw new UnfitException("not-modified", same.address() + " says that nothing is new, unasked.");
            };
        }
    }
}
