// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.feed.markup;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** An element of markup. Its vocabulary is {@code dc}, {@code atom} and so on, whatever prefix was used; empty where it has none. */
public final class Element implements Node {

    private final String vocabulary;
    private final String name;
    private final Map<String, String> attributes;
    private final String base;
    private final Optional<String> language;
    private List<Node> children = List.of();

    Element(String vocabulary, String name, Map<String, String> attributes, Scope scope) {
        this.vocabulary = vocabulary;
        this.name = name;
        this.attributes = attributes;
        base = scope.base();
        language = scope.language();
    }

    void append(Node node) {
        if (children.isEmpty()) {
            children = new ArrayList<>(2);
        }
        children.add(node);
    }

    public String vocabulary() {
        return vocabulary;
    }

    /** The name without a prefix, in lower case. */
    public String name() {
        return name;
    }

    public boolean is(String itsVocabulary, String itsName) {
        return name.equals(itsName) && vocabulary.equals(itsVocabulary);
    }

    /** The address that relative ones here are relative to; empty where none is known. */
    public String base() {
        return base;
    }

    /** The language of what is in it, as it was given. */
    public Optional<String> language() {
        return language.filter(tag -> !tag.isEmpty());
    }

    public Map<String, String> attributes() {
        return Collections.unmodifiableMap(attributes);
    }

    /** The value of an attribute without space around it; empty where it has none. */
    public Optional<String> attribute(String itsName) {
        return Optional.ofNullable(attributes.get(itsName)).map(String::strip).filter(value -> !value.isEmpty());
    }

    /** The value of an attribute in lower case; the empty string where it has none. */
    public String keyword(String itsName) {
        return attribute(itsName).orElse("").toLowerCase(Locale.ROOT);
    }

    public List<Node> children() {
        return Collections.unmodifiableList(children);
    }

    public Stream<Element> elements() {
        return children.stream().filter(Element.class::isInstance).map(Element.class::cast);
    }

    /** The elements in it of that name in one of those vocabularies. */
    public Stream<Element> all(Set<String> vocabularies, String itsName) {
        return elements().filter(element -> element.name.equals(itsName) && vocabularies.contains(element.vocabulary));
    }

    public boolean hasElements() {
        return elements().findAny().isPresent();
    }

    /** All text in it. */
    public String text() {
        StringBuilder text = new StringBuilder();
        append(text);
        return text.toString().strip();
    }

    private void append(StringBuilder text) {
        for (Node child : children) {
            switch (child) {
                case Text words -> text.append(words.text());
                case Element element -> element.append(text);
            }
        }
    }
}
