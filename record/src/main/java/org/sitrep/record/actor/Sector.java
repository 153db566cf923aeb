// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.record.actor;

/** The actor sectors of PLOVER (openeventdata/PLOVER, manual draft 0.8/0.9). */
public enum Sector {
    /** Police. */
    COP,
    /** Government, executive. */
    GOV,
    /** Courts. */
    JUD,
    /** Legislature. */
    LEG,
    /** State military. */
    MIL,
    /** Pro-government paramilitaries. */
    PRM,
    /** Political parties. */
    PTY,
    /** Armed rebels. */
    REB,
    /** State intelligence. */
    SPY,
    /** Unidentified armed actors. */
    UAF,
    /** Unidentified actors. */
    UNK,
    /** Agricultural labour. */
    AGR,
    /** Domestic business. */
    BUS,
    /** Criminals and gangs. */
    CRM,
    /** Civilians without other affiliation. */
    CVL,
    /** Education. */
    EDU,
    /** Former officials and their families. */
    ELI,
    /** Journalists and media. */
    JRN,
    /** Organised labour. */
    LAB,
    /** Health workers and bodies. */
    MED,
    /** Refugees and displaced. */
    REF,
    /** Political opposition (usually secondary). */
    OPP,
    /** Partially recognised entities. */
    PRE,
    /** Religious bodies. */
    REL,
    /** Other civil society. */
    SOC,
    /** International governmental bodies. */
    IGO,
    /** The United Nations and its agencies. */
    UNO,
    /** The European Union and its bodies. */
    EUR,
    /** Non-governmental organizations across borders. */
    NGO,
    /** International militant or religious movements. */
    ISM,
    /** International militant groups. */
    IMG,
    /** Multinational corporations. */
    MNC
}
