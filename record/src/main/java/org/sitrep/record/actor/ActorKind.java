// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.record.actor;

/** What sort of actor somebody is. */
public enum ActorKind {
    PERSON,
    ORGANIZATION,
    /** A country or its government as one actor. */
    COUNTRY,
    /** People taken together who are not an organization: rebels, residents, critics. */
    GROUP
}
