// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.casualty;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sitrep.reading.actor.lexicon.Gender;

/** The people of a report to whom one sort of harm came, so that each counts once. Not thread-safe; for use within one call. */
final class Victims {

    /** In letters, what two spellings of a given name share. Set by hand. */
    private static final int SHARED_LETTERS = 2;

    private final List<Victim> known = new ArrayList<>();

    /** One of them, with all that the mentions so far told. */
    static final class Victim {

        private final int first;
        private final Set<String> names = new HashSet<>();
        private final Set<String> actors = new HashSet<>();
        private Optional<String> age = Optional.empty();
        private Gender gender = Gender.UNKNOWN;
        private int sentence = -1;

        private Victim(int first) {
            this.first = first;
        }

        /** Whether nothing is known of them but that they died. */
        private boolean isUnknown() {
            return sentence < 0;
        }

        /** The index of the first mention among the casualties. */
        int first() {
            return first;
        }

        void learn(Mention mention, int inSentence) {
            names.addAll(mention.names());
            mention.actor().ifPresent(actors::add);
            age = age.or(mention::age);
            gender = gender == Gender.UNKNOWN ? mention.gender() : gender;
            sentence = inSentence;
        }

        private boolean fits(Mention mention) {
            boolean years = age.isEmpty() || mention.age().isEmpty() || age.equals(mention.age());
            boolean sex = gender == Gender.UNKNOWN || mention.gender() == Gender.UNKNOWN || gender == mention.gender();
            return years && sex;
        }

        private boolean bears(Mention mention) {
            return !mention.names().isEmpty()
                    && !names.isEmpty()
                    && (names.containsAll(mention.names()) || mention.names().containsAll(names) || spells(mention));
        }

        /** One surname, and given names that begin alike: "Raphael" and "Ralph". */
        private boolean spells(Mention mention) {
            return mention.names().size() > 1
                    && mention.names().stream()
                            .filter(name -> !names.contains(name))
                            .allMatch(this::beginsLikeOne)
                    && mention.names().stream().anyMatch(names::contains);
        }

        private boolean beginsLikeOne(String name) {
            String stem = name.substring(0, Math.min(SHARED_LETTERS, name.length()));
            return names.stream().anyMatch(known -> known.startsWith(stem));
        }
    }

    /** Whoever was mentioned first. */
    Optional<Victim> findFirst() {
        return known.stream().findFirst();
    }

    Victim add(int index) {
        Victim victim = new Victim(index);
        known.add(victim);
        return victim;
    }

    /**
     * The victim whom a mention means, if one before meant them too.
     *
     * @param beside those that the same phrase names, who are others
     */
    Optional<Victim> find(Mention mention, int sentence, Set<Victim> beside) {
        List<Victim> others = known.reversed().stream()
                .filter(victim -> !beside.contains(victim))
                .toList();
        Optional<Victim> identified = others.stream()
                .filter(victim -> victim.isUnknown()
                        || mention.actor().filter(victim.actors::contains).isPresent()
                        || victim.bears(mention))
                .findFirst();
        return identified.isPresent() || mention.fresh() ? identified : findAlike(mention, sentence, others);
    }

    private static Optional<Victim> findAlike(Mention mention, int sentence, List<Victim> others) {
        return others.stream()
                .filter(victim -> victim.fits(mention))
                .filter(victim -> mention.names().isEmpty() || victim.names.isEmpty())
                .filter(victim -> mention.known() || victim.sentence != sentence)
                .findFirst();
    }
}
