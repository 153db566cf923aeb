// SPDX-License-Identifier: GPL-3.0-or-later
/** Who: those who speak or act. */
@NullMarked
package org.sitrep.record.actor;

import org.jspecify.annotations.NullMarked;
