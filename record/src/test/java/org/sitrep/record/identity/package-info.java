// SPDX-License-Identifier: GPL-3.0-or-later
@NullMarked
package org.sitrep.record.identity;

import org.jspecify.annotations.NullMarked;
