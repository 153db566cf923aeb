// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.event.given;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sitrep.language.AnnotatedText;
import org.sitrep.record.statement.Source;

/** Finds whose words a token stands in. */
public final class Speakers {

    private final AnnotatedText text;
    private final StatementScopes claims;

    public Speakers(AnnotatedText text, StatementScopes claims) {
        this.text = text;
        this.claims = claims;
    }

    /** The actors to whom the innermost statement around the token is attributed. */
    public Set<String> list(int token) {
        return claims.findInnermost(text.span(token)).map(statement -> statement.sources()).orElse(List.of()).stream()
                .map(Source::actor)
                .flatMap(Optional::stream)
                .collect(Collectors.toCollection(java.util.LinkedHashSet::new));
    }
}
