// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.zip;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.sitrep.intake.material.Material;
import org.sitrep.intake.material.MemberSink;
import org.sitrep.intake.material.UnfitException;

/** The files in a ZIP file. Folders and hidden files are passed over; a ZIP file within it is handed on as it is. */
public final class ZipMembers {

    private static final int MOST = 10_000;

    /** Names what is wrong after the members that could be read. */
    private static final String REST = "(rest of the file)";

    private final PackedInput packed;
    private final ZipInputStream zip;
    private final Unpacking unpacking;
    private final MemberSink to;
    private String open = REST;

    private ZipMembers(PackedInput packed, ZipInputStream zip, MemberSink to) {
        this.packed = packed;
        this.zip = zip;
        this.to = to;
        unpacking = new Unpacking(packed);
    }

    /** Hands on each file in the order of the ZIP file. What is wrong with it ends the reading and is a rejection. */
    public static void read(InputStream in, MemberSink to) throws IOException {
        PackedInput packed = new PackedInput(in);
        try (ZipInputStream zip = new ZipInputStream(packed, StandardCharsets.ISO_8859_1)) {
            new ZipMembers(packed, zip, to).readAll();
        }
    }

    private void readAll() throws IOException {
        try {
            int members = 0;
            for (Optional<ZipEntry> next = next(); next.isPresent(); next = next()) {
                if (++members > MOST) {
                    reject(
                            "too-many-members",
                            "The ZIP file holds more than 10,000 files; the rest was not read. Split it.");
                    return;
                }
                take(next.get());
            }
            if (!packed.hasDirectory()) {
                reject(
                        "malformed-zip",
                        members == 0
                                ? "This is no ZIP file, or one that is damaged at its beginning. Get it anew."
                                : "The ZIP file ends early: its directory is missing. Get it anew.");
            }
        } catch (BombException e) {
            to.reject(open, e.unfit());
        } catch (EOFException e) {
            reject("malformed-zip", "The ZIP file ends within this member. Get it anew.");
        } catch (ZipException | IllegalArgumentException e) {
            broken(Optional.ofNullable(e.getMessage()).orElse("no more is known"));
        }
    }

    private Optional<ZipEntry> next() throws IOException {
        Optional<ZipEntry> entry = Optional.ofNullable(zip.getNextEntry());
        open = entry.map(ZipEntry::getName).map(MemberName::printable).orElse(REST);
        return entry;
    }

    private void take(ZipEntry entry) throws IOException, BombException {
        try {
            byte[] bytes = unpacking.member(zip);
            if (isMeant(entry)) {
                to.take(open, Material.of(bytes));
            }
        } catch (UnfitException e) {
            if (isMeant(entry)) {
                to.reject(open, e);
            }
        }
        open = REST;
    }

    private boolean isMeant(ZipEntry entry) {
        return !entry.isDirectory() && !MemberName.isHidden(open);
    }

    private void broken(String problem) {
        if (problem.contains("encrypted")) {
            reject(
                    "encrypted-zip",
                    "Members of the ZIP file are encrypted. Unpack it with its password and give what is in it.");
        } else {
            reject(
                    "malformed-zip",
                    "The ZIP file cannot be read from here on: " + problem
                            + ". Get it anew, or unpack it and give what is in it.");
        }
    }

    private void reject(String code, String sentence) {
        to.reject(open, new UnfitException(code, sentence));
    }
}
