// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.record.statement;

/** What a reporter remarks on the state of knowledge. */
public enum CaveatKind {
    /** Something could not be checked or confirmed: "could not be independently verified". */
    UNVERIFIED,
    /** Something is not known: "it was not immediately clear who", "remains unknown". */
    UNCLEAR,
    /** Nothing supports it: "there is no evidence that". */
    NO_EVIDENCE,
    /** Nobody has told of it: "there were no immediate reports of". */
    NO_REPORT,
    /** Somebody was asked and has not answered: "did not respond to a request for comment". */
    NO_COMMENT
}
