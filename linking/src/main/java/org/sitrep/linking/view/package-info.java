// SPDX-License-Identifier: GPL-3.0-or-later
/** What reports say together, by one question each: what is scheduled, what happened, how many, who holds what. */
@NullMarked
package org.sitrep.linking.view;

import org.jspecify.annotations.NullMarked;
