// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.record.json;

import java.util.Locale;
import org.sitrep.record.actor.Sector;
import org.sitrep.record.event.EventContext;
import org.sitrep.record.event.EventMode;
import org.sitrep.record.event.EventType;
import org.sitrep.record.time.TimexType;

/** The names that constants have in the published record, and wherever else they are written. */
public final class PublishedName {

    private PublishedName() {}

    /**
     * Codes of a standard (PLOVER, TIMEX3) are as that standard writes them, all other names are lower case with hyphens. Modes of several types of
     * events share a name.
     */
    public static String of(Enum<?> constant) {
        return switch (constant) {
            case EventType type -> type.name();
            case Sector sector -> sector.name();
            case TimexType type -> type.name();
            case EventMode mode -> mode.label();
            case EventContext context -> context.name().toLowerCase(Locale.ROOT);
            default -> constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
        };
    }
}
