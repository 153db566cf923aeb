// SPDX-License-Identifier: GPL-3.0-or-later
@NullMarked
package org.sitrep.tools.attribution;

import org.jspecify.annotations.NullMarked;
