// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.actor.salience;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitrep.reading.actor.mention.Mention;

/** The actors found so far, by what they are called and by the heads of their mentions. Not thread-safe. */
public final class KnownActors {

    private final List<ActorBuilder> all = new ArrayList<>();
    private final Map<String, ActorBuilder> byKey = new HashMap<>();
    private final Map<Integer, ActorBuilder> byHead = new HashMap<>();

    /** Adds an actor under a key, which from now on means this one. */
    public ActorBuilder add(String key, ActorBuilder actor) {
        byKey.put(key, actor);
        all.add(actor);
        return actor;
    }

    /** Adds a mention to the actor it means. */
    public void mention(Mention mention, ActorBuilder actor) {
        actor.add(mention);
        byHead.putIfAbsent(mention.head(), actor);
    }

    public Optional<ActorBuilder> findByKey(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /** The actor of the mention with that token for its head. */
    public Optional<ActorBuilder> findByHead(int token) {
        return Optional.ofNullable(byHead.get(token));
    }

    /** In the order in which they were added. */
    public List<ActorBuilder> list() {
        return List.copyOf(all);
    }
}
