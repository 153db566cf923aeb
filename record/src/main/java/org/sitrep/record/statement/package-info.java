// SPDX-License-Identifier: GPL-3.0-or-later
/** Who said what: attributions. */
@NullMarked
package org.sitrep.record.statement;

import org.jspecify.annotations.NullMarked;
