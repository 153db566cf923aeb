// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.casualty;

import java.util.Optional;
import java.util.Set;
import org.sitrep.reading.actor.lexicon.Gender;

/**
 * One person, as a phrase means them.
 *
 * @param head the token the phrase hangs from
 * @param names the words of a name, in lower case; none in a description
 * @param actor the id of the actor that the phrase means
 * @param age in years
 * @param fresh whether the phrase tells of somebody new: "another man"
 * @param known whether it points to somebody mentioned before: "the man", "he"
 */
record Mention(
        int head,
        Set<String> names,
        Optional<String> actor,
        Gender gender,
        Optional<String> age,
        Optional<String> noun,
        boolean fresh,
        boolean known) {}
