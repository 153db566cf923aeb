// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.record.statement;

/** What a source does by saying it. */
public enum SpeechAct {
    ASSERT,
    DENY,
    CONFIRM,
    ACCUSE,
    DEMAND,
    REQUEST,
    REJECT,
    PROMISE,
    THREATEN,
    PROPOSE,
    ANNOUNCE,
    ESTIMATE,
    EXPRESS,
    QUESTION,
    DECLINE,
    /** The reporter's own remark on what is known: "could not be independently confirmed". */
    CAVEAT
}
