// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.event.given;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sitrep.record.statement.Statement;
import org.sitrep.record.text.Span;

/** Finds the innermost statement in whose content a word stands: an event there is only somebody's word. */
public final class StatementScopes {

    private final List<Content> contents = new ArrayList<>();
    private final int[] furthest;

    private record Content(Span span, int length, Statement statement) {}

    public StatementScopes(List<Statement> statements) {
        for (Statement statement : statements) {
            int length = statement.contents().stream().mapToInt(Span::length).sum();
            statement.contents().forEach(span -> contents.add(new Content(span, length, statement)));
        }
        contents.sort(Comparator.comparing(Content::span, Span.IN_TEXT_ORDER));
        furthest = new int[contents.size()];
        for (int i = 0; i < furthest.length; i++) {
            furthest[i] = Math.max(contents.get(i).span().end(), i == 0 ? 0 : furthest[i - 1]);
        }
    }

    public Optional<Statement> findInnermost(Span anchor) {
        Optional<Content> best = Optional.empty();
        for (int i = lastStartingBy(anchor.start()); i >= 0 && furthest[i] >= anchor.end(); i--) {
            Content content = contents.get(i);
            if (content.span().contains(anchor)
                    && best.filter(b -> b.length() <= content.length()).isEmpty()) {
                best = Optional.of(content);
            }
        }
        return best.map(Content::statement);
    }

    private int lastStartingBy(int offset) {
        int low = 0;
        int high = contents.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (contents.get(middle).span().start() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }
}
