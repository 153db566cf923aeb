// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.record.event;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * How an event of a type is done: the modes of PLOVER (openeventdata/PLOVER, manual draft 0.8/0.9), meanings in our words.
 *
 * <p>PLOVER uses one name under several types ({@code withdraw} of RETREAT and of SANCTION): here each is a constant of its own, so
 * that a mode always tells its type.
 */
public enum EventMode {
    /** The actors travel, the recipients receive them. */
    CONSULT_VISIT(EventType.CONSULT, "visit"),
    /** Hosted by somebody who is not a party to it. */
    CONSULT_THIRD_PARTY(EventType.CONSULT, "third-party"),
    /** Within an alliance or an international body. */
    CONSULT_MULTILATERAL(EventType.CONSULT, "multilateral"),
    /** By telephone, video or otherwise from afar. */
    CONSULT_PHONE(EventType.CONSULT, "phone"),
    /** Forces or claims leave a territory. */
    RETREAT_WITHDRAW(EventType.RETREAT, "withdraw"),
    /** Captives or prisoners go free. */
    RETREAT_RELEASE(EventType.RETREAT, "release"),
    /** Weapons are given up. */
    RETREAT_DISARM(EventType.RETREAT, "disarm"),
    /** A truce takes hold. */
    RETREAT_CEASEFIRE(EventType.RETREAT, "ceasefire"),
    /** Observers, peacekeepers or relief workers are let in. */
    RETREAT_ACCESS(EventType.RETREAT, "access"),
    /** Somebody in office steps down. */
    RETREAT_RESIGN(EventType.RETREAT, "resign"),
    /** For help, exchange or relations. */
    REQUEST_ASSIST(EventType.REQUEST, "assist"),
    /** For another policy, government, leader or institution. */
    REQUEST_CHANGE(EventType.REQUEST, "change"),
    /** For a concession: a release, a truce, lifted sanctions or curfew. */
    REQUEST_YIELD(EventType.REQUEST, "yield"),
    /** For a meeting or negotiation. */
    REQUEST_MEET(EventType.REQUEST, "meet"),
    /** Criticises, condemns or complains. */
    ACCUSE_DISAPPROVE(EventType.ACCUSE, "disapprove"),
    /** Opens or runs an inquiry. */
    ACCUSE_INVESTIGATE(EventType.ACCUSE, "investigate"),
    /** Says somebody did wrong: accuses, sues, indicts, puts on trial. */
    ACCUSE_ALLEGE(EventType.ACCUSE, "allege"),
    /** Refuses help, exchange or relations. */
    REJECT_ASSIST(EventType.REJECT, "assist"),
    /** Refuses another policy, leadership or institution. */
    REJECT_CHANGE(EventType.REJECT, "change"),
    /** Refuses a concession: a release, a truce, eased sanctions. */
    REJECT_YIELD(EventType.REJECT, "yield"),
    /** Refuses or cancels a meeting or negotiation. */
    REJECT_MEET(EventType.REJECT, "meet"),
    /** To restrict movement, trade or political activity. */
    THREATEN_RESTRICT(EventType.THREATEN, "restrict"),
    /** To arrest or jail; warrants for those out of reach too. */
    THREATEN_ARREST(EventType.THREATEN, "arrest"),
    /** To break off ties or talks. */
    THREATEN_RELATIONS(EventType.THREATEN, "relations"),
    /** To expel diplomats, peacekeepers or aid groups. */
    THREATEN_EXPEL(EventType.THREATEN, "expel"),
    /** To seize or occupy territory. */
    THREATEN_TERRITORY(EventType.THREATEN, "territory"),
    /** To use violence. */
    THREATEN_VIOLENCE(EventType.THREATEN, "violence"),
    /** A demonstration, organised and largely peaceful. */
    PROTEST_DEMO(EventType.PROTEST, "demo"),
    /** A crowd turns violent. */
    PROTEST_RIOT(EventType.PROTEST, "riot"),
    /** Work is refused. */
    PROTEST_STRIKE(EventType.PROTEST, "strike"),
    /** Food is refused: a hunger strike. */
    PROTEST_HUNGER(EventType.PROTEST, "hunger"),
    /** Trade or company is refused. */
    PROTEST_BOYCOTT(EventType.PROTEST, "boycott"),
    /** A road, passage or site is blocked. */
    PROTEST_OBSTRUCT(EventType.PROTEST, "obstruct"),
    /** Property is damaged as a symbol. */
    PROTEST_VANDALIZE(EventType.PROTEST, "vandalize"),
    /** A court finds somebody guilty or liable. */
    SANCTION_CONVICT(EventType.SANCTION, "convict"),
    /** An entity is put out of a group, body or country. */
    SANCTION_EXPEL(EventType.SANCTION, "expel"),
    /** Own people or means, other than military ones, are pulled out. */
    SANCTION_WITHDRAW(EventType.SANCTION, "withdraw"),
    /** Diplomatic, trade or other exchange is cut, by formal sanctions too. */
    SANCTION_DISCONTINUE(EventType.SANCTION, "discontinue"),
    /** Soldiers are moved or readied. */
    MOBILIZE_TROOPS(EventType.MOBILIZE, "troops"),
    /** Weapons are readied or tested. */
    MOBILIZE_WEAPONS(EventType.MOBILIZE, "weapons"),
    /** Police are moved or readied. */
    MOBILIZE_POLICE(EventType.MOBILIZE, "police"),
    /** An armed force of no state is moved or readied. */
    MOBILIZE_MILITIA(EventType.MOBILIZE, "militia"),
    /** Searches, raids, confiscates, holds what was another's. */
    COERCE_SEIZE(EventType.COERCE, "seize"),
    /** Limits political freedom or movement, bans groups. */
    COERCE_RESTRICT(EventType.COERCE, "restrict"),
    /** Blocks or bans information. */
    COERCE_CENSOR(EventType.COERCE, "censor"),
    /** Imposes a curfew. */
    COERCE_CURFEW(EventType.COERCE, "curfew"),
    /** Imposes emergency or martial law. */
    COERCE_MARTIAL_LAW(EventType.COERCE, "martial-law"),
    /** Arrests or detains people. */
    COERCE_ARREST(EventType.COERCE, "arrest"),
    /** Expels or deports individuals. */
    COERCE_DEPORT(EventType.COERCE, "deport"),
    /** Withholds public goods, power, food or medicine. */
    COERCE_WITHHOLD(EventType.COERCE, "withhold"),
    /** Runs a deception or influence operation. */
    COERCE_MISINFORMATION(EventType.COERCE, "misinformation"),
    /** Attacks or robs through computer networks. */
    COERCE_CYBER(EventType.COERCE, "cyber"),
    /** Kidnaps, hijacks, captures fighters. */
    ASSAULT_ABDUCT(EventType.ASSAULT, "abduct"),
    /** With the hand or a blunt object. */
    ASSAULT_BEAT(EventType.ASSAULT, "beat"),
    /** Torture. */
    ASSAULT_TORTURE(EventType.ASSAULT, "torture"),
    /** Sexual violence. */
    ASSAULT_SEXUAL(EventType.ASSAULT, "sexual"),
    /** Assassination, execution, mass killing of the defenceless. */
    ASSAULT_TARGETED(EventType.ASSAULT, "targeted"),
    /** Property is destroyed on purpose. */
    ASSAULT_DESTROY(EventType.ASSAULT, "destroy"),
    /** With fire, blades, rocks, tools. */
    ASSAULT_PRIMITIVE(EventType.ASSAULT, "primitive"),
    /** With rifles, pistols, light machine guns. */
    ASSAULT_FIREARMS(EventType.ASSAULT, "firearms"),
    /** With mines, roadside or car bombs. */
    ASSAULT_EXPLOSIVES(EventType.ASSAULT, "explosives"),
    /** The attacker dies with the bomb. */
    ASSAULT_SUICIDE_ATTACK(EventType.ASSAULT, "suicide-attack"),
    /** From crewed aircraft. */
    ASSAULT_AERIAL(EventType.ASSAULT, "aerial"),
    /** By uncrewed aircraft. */
    ASSAULT_DRONE(EventType.ASSAULT, "drone"),
    /** With artillery, rockets, missiles, armour. */
    ASSAULT_HEAVY_WEAPONS(EventType.ASSAULT, "heavy-weapons"),
    /** With tear gas, water cannon, shots in the air. */
    ASSAULT_CROWD_CONTROL(EventType.ASSAULT, "crowd-control"),
    /** With chemical, biological, radiological or nuclear weapons. */
    ASSAULT_UNCONVENTIONAL(EventType.ASSAULT, "unconventional");

    private final EventType type;
    private final String label;

    EventMode(EventType type, String label) {
        this.type = type;
        this.label = label;
    }

    /** The type it is a mode of. */
    public EventType type() {
        return type;
    }

    /** Its name in PLOVER, by itself no key: {@code heavy-weapons}, {@code withdraw}. */
    public String label() {
        return label;
    }

    /** The modes of a type, in PLOVER's order. */
    public static List<EventMode> list(EventType type) {
        return Arrays.stream(values()).filter(mode -> mode.type == type).toList();
    }

    /** The mode of that PLOVER name which a type has. */
    public static Optional<EventMode> find(EventType type, String label) {
        return list(type).stream().filter(mode -> mode.label.equals(label)).findFirst();
    }
}
