// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.material;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.sitrep.record.Report;

/** An input that is one report, word for word. */
public final class PlainText {

    private PlainText() {}

    public static Parsed read(InputStream in) throws IOException, UnfitException {
        byte[] bytes = Bytes.all(in);
        Bytes.requireText(bytes);
        String text = Limits.checkedText(Bytes.decode(bytes, bytes.length));
        return Parsed.of(Report.of(ContentId.of(Optional.empty(), text), text));
    }
}
