// SPDX-License-Identifier: GPL-3.0-or-later
@NullMarked
package org.sitrep.record.event;

import org.jspecify.annotations.NullMarked;
