// SPDX-License-Identifier: GPL-3.0-or-later
@NullMarked
package org.sitrep.language.layout;

import org.jspecify.annotations.NullMarked;
