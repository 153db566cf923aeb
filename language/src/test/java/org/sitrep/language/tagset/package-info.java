// SPDX-License-Identifier: GPL-3.0-or-later
@NullMarked
package org.sitrep.language.tagset;

import org.jspecify.annotations.NullMarked;
