// SPDX-License-Identifier: GPL-3.0-or-later
@NullMarked
package org.sitrep.language.analysis;

import org.jspecify.annotations.NullMarked;
