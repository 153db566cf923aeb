// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.html;

import java.util.List;
import org.sitrep.intake.material.Parsed;

final class LivePage {
    private LivePage() {}
    static List<Parsed> reports(OpenPage page) { return List.of(); }
}
