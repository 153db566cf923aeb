// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.view;

import org.sitrep.record.event.EventType;

/**
 * Tells which of several events of one sentence stands for it: the gravest deed; among equally grave ones, the one told
 * in most detail. The weights are set by judgement; only their order counts, and no detail outweighs a graver deed.
 */
final class Prominence {

    private static final int VIOLENCE = 6;
    private static final int FORCE_OR_MATERIAL = 5;
    private static final int PUBLIC_ACT = 4;
    private static final int WORDS = 2;

    /** More than all details together. */
    private static final int STEP = 12;

    private static final int PLACE = 3;
    private static final int TIME = 3;
    private static final int ACTORS = 3;
    private static final int RECIPIENTS = 2;

    private Prominence() {}

    /** The first of two that weigh the same. */
    static Happening weightier(Happening first, Happening second) {
        return weight(second) > weight(first) ? second : first;
    }

    private static int weight(Happening happening) {
        return STEP * gravity(happening.type())
                + (happening.place().isPresent() ? PLACE : 0)
                + (happening.when().isPresent() ? TIME : 0)
                + (happening.actors().isEmpty() ? 0 : ACTORS)
                + (happening.recipients().isEmpty() ? 0 : RECIPIENTS);
    }

    private static int gravity(EventType type) {
        return switch (type) {
            case ASSAULT -> VIOLENCE;
            case COERCE, RETREAT, SANCTION, AID -> FORCE_OR_MATERIAL;
            case CONSULT, MOBILIZE, PROTEST -> PUBLIC_ACT;
            case AGREE, SUPPORT, CONCEDE, COOPERATE, REQUEST, ACCUSE, REJECT, THREATEN -> WORDS;
        };
    }
}
