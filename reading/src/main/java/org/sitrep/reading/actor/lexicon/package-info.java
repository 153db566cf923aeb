// SPDX-License-Identifier: GPL-3.0-or-later
/** What is known of actors before a report is read: role nouns, organizations, given names, and the words for countries. */
@NullMarked
package org.sitrep.reading.actor.lexicon;

import org.jspecify.annotations.NullMarked;
