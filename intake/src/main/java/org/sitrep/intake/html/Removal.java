// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.html;

import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Takes elements out of a page. All of one parent go at once: one by one, those that stay would be moved each time. */
final class Removal {

    private Removal() {}

    static void of(Collection<Element> elements) {
        Set<Node> gone = Collections.newSetFromMap(new IdentityHashMap<>());
        gone.addAll(elements);
        Set<Element> parents = elements.stream()
                .flatMap(element -> Optional.ofNullable(element.parent()).stream())
                .filter(parent -> !gone.contains(parent))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        parents.forEach(parent -> keep(parent, gone));
    }

    private static void keep(Element parent, Set<Node> gone) {
        List<Node> kept = parent.childNodes().stream()
                .filter(child -> !gone.contains(child))
                .toList();
        parent.empty();
        parent.appendChildren(kept);
    }
}
