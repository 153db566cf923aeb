// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.record.event;

/** What an event is about: the contexts of PLOVER (openeventdata/PLOVER, manual draft 0.8/0.9), meanings in our words. */
public enum EventContext {
    /** The armed forces of states and aid to them; neither militias nor police. */
    MILITARY,
    /** Secret services of states and what they collect. */
    INTELLIGENCE,
    /** Heads of state or government, their offices and families. */
    EXECUTIVE,
    /** Parliaments, lawmaking, the making of coalitions. */
    LEGISLATIVE,
    /** Elections and campaigns. */
    ELECTION,
    /** Changes to public bodies and parties, or conflict between them beyond routine. */
    POLITICAL_INSTITUTIONS,
    /** Steps towards democracy. */
    PRO_DEMOCRACY,
    /** Steps towards autocracy. */
    PRO_AUTOCRACY,
    /** Trade, finance, growth, prices, money. */
    ECONOMIC,
    /** Courts, and law within or between states. */
    LEGAL,
    /** Making good for past harm. */
    REPARATIONS,
    /** Human rights in general. */
    HUMAN_RIGHTS,
    /** Particular civil and political freedoms: press, assembly, speech. */
    RIGHTS_FREEDOMS,
    /** Force of security services against people or groups. */
    REPRESSION,
    /** Access to food, water, housing, energy, land. */
    HUMAN_SECURITY,
    /** Gender, women, reproductive rights. */
    GENDER,
    /** LGBTQ people, laws on them, their protest. */
    LGBT,
    /** Religion, ethnicity, caste or language. */
    RELIGION_ETHNICITY,
    /** Unequal shares of means or chances. */
    INEQUALITY,
    /** Diplomacy between or within states. */
    DIPLOMATIC,
    /** Disputed territory, autonomy, people displaced over territory. */
    TERRITORY,
    /** Missions that keep or watch a peace. */
    PEACEKEEPING,
    /** Public health and disease. */
    HEALTH,
    /** Asylum sought or granted. */
    ASYLUM,
    /** Migration, refugees, displaced people. */
    MIGRATION,
    /** Natural disasters, accidents, spills. */
    DISASTERS,
    /** Winning, trading or controlling natural resources. */
    NATURAL_RESOURCE,
    /** Pollution, climate, policy and protest about them. */
    ENVIRONMENT,
    /** New technology and its industry. */
    TECHNOLOGY,
    /** Terrorist groups and acts, and what is done against them. */
    TERRORISM,
    /** Chemical, biological, radiological and nuclear weapons. */
    CBRN,
    /** Attack, defence and crime in computer networks. */
    CYBER,
    /** False news and influence operations. */
    MISINFORMATION,
    /** Crime that no other context covers. */
    CRIME,
    /** Office abused for private gain. */
    CORRUPTION,
    /** Illegal drugs. */
    ILLEGAL_DRUGS,
    /** People or goods smuggled. */
    TRAFFICKING
}
