// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli.across;

import org.sitrep.record.json.PublishedName;
import org.sitrep.record.quantity.QuantityEffect;

/** What happened to those who are counted, by the names that figures use. */
final class CountedEffect {

    private CountedEffect() {}

    static String name(QuantityEffect effect) {
        return switch (effect) {
            case WOUNDED -> "injured";
            case DETAINED -> "captured";
            case KILLED, MISSING, DISPLACED -> PublishedName.of(effect);
        };
    }
}
