// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.statement;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sitrep.reading.actor.FirstPerson;
import org.sitrep.record.actor.Actor;
import org.sitrep.record.statement.Source;
import org.sitrep.record.statement.Statement;

/** Tells whom sources of the first person mean: whoever says the words in which they stand. */
final class FirstPersons {

    private final Map<String, Actor> actors = new LinkedHashMap<>();

    FirstPersons(List<Actor> actors) {
        actors.forEach(actor -> this.actors.put(actor.id(), actor));
    }

    /** The statements, each source of the first person with the actor it means, where the outer statement tells. */
    List<Statement> resolve(List<Statement> statements) {
        Map<String, Statement> byId = new HashMap<>();
        statements.forEach(statement -> byId.put(statement.id(), statement));
        return statements.stream()
                .map(statement -> statement.withSources(statement.sources().stream()
                        .flatMap(source -> resolve(source, statement, byId))
                        .toList()))
                .toList();
    }

    private Stream<Source> resolve(Source source, Statement statement, Map<String, Statement> byId) {
        String word = source.span().text();
        if (source.actor().isPresent() || !FirstPerson.is(word)) {
            return Stream.of(source);
        }
        List<Actor> speakers = speakers(statement, byId);
        if (speakers.isEmpty() || !FirstPerson.isPlural(word) && speakers.size() > 1) {
            return Stream.of(source);
        }
        return speakers.stream()
                .map(speaker -> FirstPerson.meant(word, speaker, actors.values()))
                .distinct()
                .map(actor -> new Source(source.span(), Optional.of(actor.id()), false));
    }

    /** Those who say what the statement stands in; through statements whose own source is not known. */
    private List<Actor> speakers(Statement statement, Map<String, Statement> byId) {
        Optional<Statement> outer = statement.parent().map(byId::get);
        while (outer.isPresent()) {
            List<Actor> known = outer.get().sources().stream()
                    .flatMap(source -> source.actor().stream())
                    .flatMap(id -> Optional.ofNullable(actors.get(id)).stream())
                    .toList();
            if (!known.isEmpty()) {
                return known;
            }
            outer = outer.get().parent().map(byId::get);
        }
        return List.of();
    }
}
