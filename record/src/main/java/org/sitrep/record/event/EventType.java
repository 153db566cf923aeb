// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.record.event;

/** The sixteen event types of PLOVER (openeventdata/PLOVER, manual draft 0.8/0.9). */
public enum EventType {
    /** Says it is willing or commits to cooperate later: offers, promises, plans to sign, plans to meet. */
    AGREE,
    /** A meeting, visit, talk, call or negotiation that took place. */
    CONSULT,
    /** Non-material backing: praise, endorsement, recognition, opening ties, signing or ratifying an agreement. */
    SUPPORT,
    /** A concession in words: eased rules, lifted curfew, pardon, apology, declared (not yet implemented) truce or pull-out. */
    CONCEDE,
    /** Starts or widens material cooperation that benefits both sides: trade, joint exercises, extradition, intelligence sharing. */
    COOPERATE,
    /** Gives material help that mainly benefits the receiver: money, arms, relief, asylum, debt relief, hostage rescue. */
    AID,
    /** A yielding act with immediate effect: leaving territory, freeing people, disarming, truce taking hold, access granted, resignation. */
    RETREAT,
    /** Asks, demands or orders something of another, short of a threat. */
    REQUEST,
    /** Blames, criticises, condemns, sues, charges or investigates another. */
    ACCUSE,
    /** Refuses or turns down a request, proposal or demand. */
    REJECT,
    /** Warns of a harmful consequence; the mode is what is threatened, not how. */
    THREATEN,
    /** Collective public action of dissent by civilians. */
    PROTEST,
    /** Reduces or ends existing normal relations; wider than formal sanctions. */
    SANCTION,
    /** Military or police moves short of using force. */
    MOBILIZE,
    /** Repression or coercive use of power short of violence. */
    COERCE,
    /** Deliberate act that can cause serious physical harm. */
    ASSAULT
}
