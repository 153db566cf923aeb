// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.sitrep.record.Report;

/** A file that is one report, word for word. */
final class TextFile {

    private TextFile() {}

    static Incoming read(InputStream in, Origin origin) throws IOException, UnfitException {
        byte[] bytes = Bytes.all(in);
        Bytes.requireText(bytes);
        String text = Limits.checkedText(Bytes.decode(bytes, bytes.length));
        return new Incoming.Received(Report.of(ContentId.of(Optional.empty(), text), text), origin, List.of());
    }
}
