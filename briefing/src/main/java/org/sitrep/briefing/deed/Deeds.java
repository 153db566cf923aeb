// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.briefing.deed;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sitrep.lexicon.Table;
import org.sitrep.record.event.EventMode;
import org.sitrep.record.event.EventType;

/** The table of deeds. Each type has a row, and modes that are more telling than their type have one of their own. */
public final class Deeds {

    private final Map<EventType, Deed> types = new EnumMap<>(EventType.class);
    private final Map<EventMode, Deed> modes = new EnumMap<>(EventMode.class);

    private final Map<Special, Deed> specials = new EnumMap<>(Special.class);

    private Deeds() {}

    /** What PLOVER has no mode for. */
    private enum Special {
        DEFENCE,
        EXECUTION,
        RAID;

        static Optional<Special> find(String mode) {
            return Arrays.stream(values())
                    .filter(special -> special.name().toLowerCase(Locale.ROOT).equals(mode))
                    .findFirst();
        }
    }

    public static Deeds load() {
        Deeds deeds = new Deeds();
        Table.load(Deeds.class, "deeds.tsv").rows().forEach(deeds::add);
        return deeds;
    }

    private void add(Table.Row row) {
        EventType type = EventType.valueOf(row.get("type").toUpperCase(Locale.ROOT));
        Deed deed = new Deed(Double.parseDouble(row.get("severity")), row.get("noun"), row.get("by"), row.get("to"));
        String mode = row.get("mode");
        Optional<Special> special = Special.find(mode);
        if (mode.isEmpty()) {
            types.put(type, deed);
        } else if (special.isPresent()) {
            specials.put(special.get(), deed);
        } else {
            modes.put(
                    EventMode.find(type, mode)
                            .orElseThrow(() -> new IllegalStateException(row.place() + ": no mode " + mode)),
                    deed);
        }
    }

    /** What wards off an assault, such as the shooting down of drones. */
    public Deed defence() {
        return get(Special.DEFENCE);
    }

    /** What words call so may be one of policemen, of soldiers or from the air. */
    public Deed raid() {
        return get(Special.RAID);
    }

    /** A killing that words call so, be it by a court's order or not. */
    public Deed execution() {
        return get(Special.EXECUTION);
    }

    private Deed get(Special special) {
        return Optional.ofNullable(specials.get(special))
                .orElseThrow(() -> new IllegalStateException("deeds.tsv has no row for " + special + "."));
    }

    /** @throws IllegalStateException where the table has no row for the type */
    public Deed get(EventType type, Optional<EventMode> mode) {
        return mode.flatMap(found -> Optional.ofNullable(modes.get(found)))
                .or(() -> Optional.ofNullable(types.get(type)))
                .orElseThrow(() -> new IllegalStateException("deeds.tsv has no row for " + type + "."));
    }
}
