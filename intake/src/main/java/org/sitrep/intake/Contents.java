// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Consumer;
import org.sitrep.intake.material.Bytes;
import org.sitrep.intake.material.Material;
import org.sitrep.intake.material.PlainText;
import org.sitrep.intake.material.UnfitException;

/**
 * Turns the bytes of an input into reports, whatever kind they are: the kind is told by the bytes first, then by what is known of them. Thread-safe.
 *
 * <p>It remembers the pages it read: what a publisher puts before or behind every report is left out of them from the third on.
 */
public final class Contents {

    private static final int BUFFER = 1 << 16;

    private final Pages pages = new Pages();

    /** Hands over what some bytes hold, as reports or as the reason why they are none. What {@code to} throws ends it. */
    public void read(Material material, Origin origin, Consumer<Incoming> to) {
        read(new ByteArrayInputStream(material.bytes()), Provenance.of(Optional.empty(), material), origin, to);
    }

    void read(InputStream in, Provenance provenance, Origin origin, Consumer<Incoming> to) {
        try {
            BufferedInputStream buffered = new BufferedInputStream(in, BUFFER);
            Format format = provenance.format(Beginning.of(buffered));
            switch (format) {
                case JSON_LINES -> JsonLines.read(buffered, origin, new ReportLines(to));
                case HTML ->
                    Reception.receiveAll(origin, () -> pages.read(provenance.with(Bytes.all(buffered))))
                            .forEach(to);
                case TEXT -> to.accept(Reception.receive(origin, () -> PlainText.read(buffered)));
                case FEED -> FeedEntries.read(provenance.with(Bytes.all(buffered)), origin, to);
                default -> to.accept(Reception.reject(origin, unsupported()));
            }
        } catch (UnfitException e) {
            to.accept(Reception.reject(origin, e));
        } catch (IOException e) {
            to.accept(Reception.reject(origin, Unreadable.reason(e)));
        }
    }

    private static UnfitException unsupported() {
        return new UnfitException(
                "unsupported-input",
                "Sitrep cannot read this kind of file. See \"sitrep help intake\" for the kinds it reads.");
    }
}
