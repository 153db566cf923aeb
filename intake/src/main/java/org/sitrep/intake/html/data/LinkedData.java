// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.html.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.sitrep.intake.html.data.JsonValue.Items;
import org.sitrep.intake.html.data.JsonValue.Members;
import org.sitrep.intake.html.data.JsonValue.Text;

/** The linked data of a page. */
public final class LinkedData {

    /** Works; further ones are passed over. */
    private static final int MOST = 200;

    /** Entries of a live blog; further ones are passed over. */
    private static final int MOST_UPDATES = 500;

    private static final String UPDATES = "liveBlogUpdate";

    /** Where the works stand that a page is about; elsewhere are those it only mentions. */
    private static final List<String> INSIDE = List.of("@graph", "mainentity", "mainentityofpage");

    private LinkedData() {}

    /** The articles a page describes as its own, in order. */
    public static List<LinkedWork> articles(Document page) {
        return works(page).stream()
                .filter(work -> work.kind() == LinkedWork.Kind.ARTICLE)
                .toList();
    }

    /** All that a page describes as its own, in order. Nothing is missing that is only badly written. */
    public static List<LinkedWork> works(Document page) {
        List<LinkedWork> works = new ArrayList<>();
        for (Element script : page.select("script[type*=ld+json]")) {
            LenientJson.read(script.data()).forEach(value -> collect(value, works));
        }
        return List.copyOf(works);
    }

    /** The entries of a live blog that a page describes, in order; none where it describes no live blog. */
    public static List<LinkedWork> liveUpdates(Document page) {
        List<LinkedWork> updates = new ArrayList<>();
        for (Element script : page.select("script[type*=ld+json]")) {
            if (script.data().contains(UPDATES)) {
                LenientJson.read(script.data()).forEach(value -> collectUpdates(value, updates));
            }
        }
        return List.copyOf(updates);
    }

    private static void collectUpdates(JsonValue value, List<LinkedWork> updates) {
        switch (value) {
            case Items items -> items.values().forEach(item -> collectUpdates(item, updates));
            case Members members -> {
                Thing thing = new Thing(members.values());
                thing.things(UPDATES.toLowerCase(Locale.ROOT))
                        .limit(Math.max(0, MOST_UPDATES - updates.size()))
                        .map(Thing::article)
                        .forEach(updates::add);
                INSIDE.forEach(name -> thing.value(name).ifPresent(inner -> collectUpdates(inner, updates)));
            }
            case Text text -> {
                // a bare string describes nothing
            }
        }
    }

    private static void collect(JsonValue value, List<LinkedWork> works) {
        switch (value) {
            case Items items -> items.values().forEach(item -> collect(item, works));
            case Members members -> {
                if (works.size() < MOST) {
                    Thing thing = new Thing(members.values());
                    thing.work().ifPresent(works::add);
                    INSIDE.forEach(name -> thing.value(name).ifPresent(inner -> collect(inner, works)));
                }
            }
            case Text text -> {
                // a bare string describes nothing
            }
        }
    }
}
