// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.language.tagger;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The lists of tags that words may have, each once; the first is that of unknown words. A word seen as a past tense may be a participle,
 * one seen in its base form a present, and the other way round.
 */
public final class TagLists {

    /** The number of the list of unknown words. */
    static final int OPEN = 0;

    private static final Map<String, String> EITHER = Map.of("VBD", "VBN", "VBN", "VBD", "VB", "VBP", "VBP", "VB");

    private final List<String> tags;
    private final Map<String, Integer> lists = new LinkedHashMap<>();

    public TagLists(List<String> tags, Set<String> open) {
        this.tags = tags;
        number(open);
    }

    /** The number of the list with these tags. */
    int number(Collection<String> of) {
        Set<String> all = new TreeSet<>(of);
        of.stream().filter(EITHER::containsKey).map(EITHER::get).forEach(all::add);
        String list =
                all.stream().map(tag -> Integer.toString(tags.indexOf(tag))).collect(Collectors.joining(" "));
        return lists.computeIfAbsent(list, name -> lists.size());
    }

    /** The lists by their numbers: numbers of tags with spaces between. */
    List<String> lists() {
        return List.copyOf(lists.keySet());
    }
}
