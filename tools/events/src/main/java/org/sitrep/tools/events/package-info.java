// SPDX-License-Identifier: GPL-3.0-or-later
/** Learns the tables of weights of the event layer, and measures them by cross-validation. No part of the program. */
@NullMarked
package org.sitrep.tools.events;

import org.jspecify.annotations.NullMarked;
