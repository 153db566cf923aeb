// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.event.role;

/**
 * How probable it is, by the sentence alone, that somebody takes part in an event.
 *
 * @param actor the id of the actor
 * @param head the token that names them
 * @param acts the probability that they act, from 0 to 1
 * @param receives the probability that they are acted upon, from 0 to 1
 */
public record RoleScore(String actor, int head, double acts, double receives) {

    /** Above this a role is held to be given by the sentence. */
    static final double LIKELY = 0.5;

    public boolean isActor() {
        return acts >= LIKELY;
    }

    public boolean isRecipient() {
        return receives >= LIKELY;
    }

    double most() {
        return Math.max(acts, receives);
    }
}
