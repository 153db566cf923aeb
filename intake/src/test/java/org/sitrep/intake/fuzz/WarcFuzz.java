// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.fuzz;

import java.io.ByteArrayInputStream;
import org.sitrep.intake.material.Limits;
import org.sitrep.intake.material.Material;
import org.sitrep.intake.material.MemberSink;
import org.sitrep.intake.material.UnfitException;
import org.sitrep.intake.warc.WarcFile;

/** Web archives. */
public final class WarcFuzz {

    private WarcFuzz() {}

    /** What Jazzer calls. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        WarcFile.read(new ByteArrayInputStream(bytes), new MemberSink() {

            @Override
            public void take(String name, Material material) {
                if (name.isEmpty() || material.bytes().length > Limits.BYTES) {
                    throw new IllegalStateException("No member: " + name);
                }
            }

            @Override
            public void reject(String name, UnfitException why) {
                Refused.check(why);
            }
        });
    }
}
