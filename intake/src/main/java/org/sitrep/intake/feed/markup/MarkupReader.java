// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.feed.markup;

import java.util.Map;
import java.util.Optional;

/** Reads markup into a tree, whatever its faults. Depth and size of the tree are bounded. */
public final class MarkupReader {

    private MarkupReader() {}

    /**
     * The outermost element; empty where there is none.
     *
     * @param address where the document came from, which relative addresses are relative to
     */
    public static Optional<Element> read(String text, Optional<String> address, Faults faults) {
        if (text.stripLeading().startsWith("<?xml") && !text.startsWith("<")) {
            faults.add("There is white space before the XML declaration.");
        }
        Entities entities = new Entities();
        Tokenizer tokenizer = new Tokenizer(Characters.clean(text, faults), entities, faults);
        TreeBuilder tree = new TreeBuilder(new Scope(Map.of(), address.orElse(""), Optional.empty()), faults);
        for (Optional<Token> token = tokenizer.next(); token.isPresent() && tree.hasRoom(); token = tokenizer.next()) {
            switch (token.get()) {
                case Token.Start start -> tree.open(start);
                case Token.End end -> tree.close(end.name());
                case Token.Text words -> tree.append(new Node.Text(words.text(), words.literal()));
            }
        }
        return tree.finish();
    }
}
