// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.happening;

import org.sitrep.record.event.EventType;

/**
 * What ties tellings that may be of one happening.
 *
 * @param within the day, the story, the report in which it ties
 * @param part a place, a party, a name
 */
record TellingKey(EventType type, String within, String part) {}
