// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Consumer;
import org.sitrep.intake.mail.MailMessage;
import org.sitrep.intake.mail.Mailbox;
import org.sitrep.intake.markdown.MarkdownText;
import org.sitrep.intake.material.Bytes;
import org.sitrep.intake.material.ColumnMapping;
import org.sitrep.intake.material.Material;
import org.sitrep.intake.material.MemberSink;
import org.sitrep.intake.material.Parsed;
import org.sitrep.intake.material.PlainText;
import org.sitrep.intake.material.UnfitException;
import org.sitrep.intake.pdf.PdfFile;
import org.sitrep.intake.pdf.PdfLimits;
import org.sitrep.intake.table.CsvReports;
import org.sitrep.intake.table.RowSink;
import org.sitrep.intake.warc.WaczFile;
import org.sitrep.intake.warc.WarcFile;
import org.sitrep.intake.zip.GzipFile;
import org.sitrep.intake.zip.ZipMembers;

/**
 * Turns the bytes of an input into reports, whatever kind they are: the kind is told by the bytes first, then by what is known of them. Thread-safe.
 */
public final class Contents {

    private static final int BUFFER = 1 << 16;

    /** Containers within containers are opened so deep. */
    private static final int DEEPEST = 3;

    private static final PdfFile PDFS = new PdfFile(PdfLimits.DEFAULT);

    private final ColumnMapping columns;
    private final Pages pages;

    private Contents(ColumnMapping columns, Pages pages) {
        this.columns = columns;
        this.pages = pages;
    }

    /** Each page is read by itself, with tables as they are named by default. */
    public static Contents eachByItself() {
        return new Contents(ColumnMapping.DEFAULT, Pages.eachByItself());
    }

    static Contents of(IntakeSettings settings) {
        return new Contents(
                settings.columns(), settings.leavesOutRecurring() ? Pages.together() : Pages.eachByItself());
    }

    /** Hands over what some bytes hold, as reports or as the reason why they are none. What {@code to} throws ends it. */
    public void read(Material material, Origin origin, Consumer<Incoming> to) {
        read(material, Optional.empty(), origin, 0, to);
    }

    void read(InputStream in, Provenance provenance, Origin origin, Consumer<Incoming> to) {
        read(in, provenance, origin, 0, to);
    }

    private void read(Material material, Optional<String> name, Origin origin, int depth, Consumer<Incoming> to) {
        read(new ByteArrayInputStream(material.bytes()), Provenance.of(name, material), origin, depth, to);
    }

    private void read(InputStream in, Provenance provenance, Origin origin, int depth, Consumer<Incoming> to) {
        try {
            BufferedInputStream buffered = new BufferedInputStream(in, BUFFER);
            read(buffered, provenance.format(Beginning.of(buffered)), provenance, new Place(origin, depth, to));
        } catch (UnfitException e) {
            to.accept(Reception.reject(origin, e));
        } catch (IOException e) {
            to.accept(Reception.reject(origin, Unreadable.reason(e)));
        }
    }

    private void read(BufferedInputStream in, Format format, Provenance provenance, Place place)
            throws IOException, UnfitException {
        switch (format) {
            case JSON_LINES -> JsonLines.read(in, place.origin(), new ReportLines(columns, place.to()));
            case HTML ->
                Reception.receiveAll(place.origin(), () -> pages.read(provenance.with(Bytes.all(in))))
                        .forEach(place.to());
            case TEXT -> place.receive(() -> PlainText.read(in));
            case FEED -> FeedEntries.read(provenance.with(Bytes.all(in)), place.origin(), place.to());
            case TABLE -> CsvReports.read(in, columns, place);
            case WARC -> WarcFile.read(in, members(place));
            case ZIP -> readZip(in, provenance, place);
            case GZIP -> GzipFile.read(in, provenance.name().orElse(""), members(place));
            case MARKDOWN -> place.receive(() -> MarkdownText.read(in));
            case MAIL -> place.receive(() -> MailMessage.read(in));
            case MAILBOX -> Mailbox.read(in, members(place));
            case PDF -> place.receive(() -> PDFS.read(provenance.with(in.readNBytes(PdfLimits.DEFAULT_BYTES + 1))));
            case FOREIGN, DISGUISED -> throw unsupported();
        }
    }

    /** Web archives are larger than what is taken of others, and are read from the file itself. */
    private void readZip(InputStream in, Provenance provenance, Place place) throws IOException, UnfitException {
        if (provenance.isWebArchive() && provenance.file().isPresent()) {
            WaczFile.read(provenance.file().get(), members(place));
        } else {
            ZipMembers.read(in, members(place));
        }
    }

    private MemberSink members(Place place) throws UnfitException {
        if (place.depth() == DEEPEST) {
            throw new UnfitException(
                    "nested-too-deep",
                    "Containers stand in one another more than " + DEEPEST
                            + " deep. Unpack them and give what is in them.");
        }
        return new MemberSink() {

            @Override
            public void take(String name, Material material) {
                read(material, Optional.of(name), place.origin().within(name), place.depth() + 1, place.to());
            }

            @Override
            public void reject(String name, UnfitException why) {
                place.to().accept(Reception.reject(place.origin().within(name), why));
            }
        };
    }

    private static UnfitException unsupported() {
        return new UnfitException(
                "unsupported-input",
                "Sitrep cannot read this kind of file. See \"sitrep help intake\" for the kinds it reads.");
    }

    /** Where an input stands, and who takes what is in it. */
    private record Place(Origin origin, int depth, Consumer<Incoming> to) implements RowSink {

        void receive(Reception.Parse parse) {
            to.accept(Reception.receive(origin, parse));
        }

        @Override
        public void take(int line, Parsed report) {
            to.accept(Reception.receive(origin.atLine(line), () -> report));
        }

        @Override
        public void reject(int line, UnfitException why) {
            to.accept(Reception.reject(origin.atLine(line), why));
        }
    }
}
