// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.claim;

/** How a claim stands. */
public enum ClaimStatus {
    /** One side holds it, however many repeat it. */
    UNCONFIRMED,
    /** Two origins that do not rest on one source support it. */
    CORROBORATED,
    /** Some support it, others oppose it. */
    CONTESTED,
    /** It is only known from a denial. */
    DENIED,
    /** A reporter says that it could not be verified. */
    UNVERIFIED
}
