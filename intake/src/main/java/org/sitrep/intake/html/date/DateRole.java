// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.html.date;

/** What a date on a page says of it. */
enum DateRole {
    PUBLISHED,
    UPDATED,
    /** Something else: when an event is, when a member joined, what day it is today. */
    OTHER
}
