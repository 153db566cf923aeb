/**
 * Who: people, organizations, countries and groups, with every mention that means them. Mentions are names, descriptions, pronouns, and
 * the words that stand for people without saying so: numbers, "others", a noun before another ("police raid"). The report's own letters,
 * and the country it speaks of, decide whom an ambiguous name means; things are never actors.
 */
@NullMarked
package org.sitrep.reading.actor;

import org.jspecify.annotations.NullMarked;
