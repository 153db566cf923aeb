// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.language.models;

import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the objects of a published model, and exposes the maps and sets inside them, which CoreNLP's classes keep private. */
public final class PublishedObjects extends ObjectInputStream {

    private final List<Map<?, ?>> maps = new ArrayList<>();
    private final List<Set<?>> sets = new ArrayList<>();

    public PublishedObjects(InputStream in) throws IOException {
        super(in);
        enableResolveObject(true);
    }

    @Override
    protected Object resolveObject(Object object) {
        switch (object) {
            case Map<?, ?> map -> maps.add(map);
            case Set<?> set -> sets.add(set);
            default -> {}
        }
        return object;
    }

    /** The next object, or an exception that says which class is missing. */
    public Object next() throws IOException {
        try {
            return readObject();
        } catch (ClassNotFoundException e) {
            throw new IOException("The model holds objects of an unknown kind.", e);
        }
    }

    /** The numbers of the distributional classes of words: the largest map of texts to texts so far. */
    public Map<String, Integer> distributionalClasses() throws IOException {
        Map<?, ?> largest = maps.stream()
                .filter(map -> map.values().stream().allMatch(String.class::isInstance))
                .max((a, b) -> Integer.compare(a.size(), b.size()))
                .orElseThrow(() -> new IOException("The model holds no lexicon."));
        return largest.entrySet().stream()
                .collect(Collectors.toMap(
                        entry -> (String) entry.getKey(), entry -> Integer.parseInt((String) entry.getValue())));
    }

    /** The largest set of texts so far. */
    public Set<String> largestSet() throws IOException {
        return sets.stream()
                .filter(set -> set.stream().allMatch(String.class::isInstance))
                .max((a, b) -> Integer.compare(a.size(), b.size()))
                .map(PublishedObjects::texts)
                .orElseThrow(() -> new IOException("The model holds no set of words."));
    }

    private static Set<String> texts(Set<?> set) {
        return set.stream()
                .flatMap(element -> element instanceof String text ? Stream.of(text) : Stream.empty())
                .collect(Collectors.toSet());
    }
}
