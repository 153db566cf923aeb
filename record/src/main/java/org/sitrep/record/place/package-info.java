// SPDX-License-Identifier: GPL-3.0-or-later
/** Where: toponyms and the places they mean. */
@NullMarked
package org.sitrep.record.place;

import org.jspecify.annotations.NullMarked;
