// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.zip;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.sitrep.intake.material.Material;
import org.sitrep.intake.material.MemberSink;
import org.sitrep.intake.material.UnfitException;

/** The one file in a gzip file. */
public final class GzipFile {

    private GzipFile() {}

    /**
     * Hands it on, or says why it cannot be had.
     *
     * @param name of the gzip file; the member has it without its ending
     */
    public static void read(InputStream in, String name, MemberSink to) throws IOException {
        String member = memberName(name);
        PackedInput packed = new PackedInput(in);
        try (GZIPInputStream unpacked = new GZIPInputStream(packed)) {
            to.take(member, Material.of(new Unpacking(packed).member(unpacked)));
        } catch (UnfitException e) {
            to.reject(member, e);
        } catch (BombException e) {
            to.reject(member, e.unfit());
        } catch (EOFException e) {
            to.reject(member, malformed("The gzip file ends early."));
        } catch (ZipException e) {
            to.reject(member, malformed("The gzip file is damaged: " + e.getMessage() + "."));
        }
    }

    private static String memberName(String name) {
        String printable = MemberName.printable(name);
        String lower = printable.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".tgz")) {
            return printable.substring(0, printable.length() - 4) + ".tar";
        }
        return lower.endsWith(".gz") ? printable.substring(0, printable.length() - 3) : printable;
    }

    private static UnfitException malformed(String problem) {
        return new UnfitException("malformed-gzip", problem + " Get it anew.");
    }
}
