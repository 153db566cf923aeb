// SPDX-License-Identifier: GPL-3.0-or-later
/** The reports an answer is made of: copies recognised, actors of different reports matched, words cited. */
@NullMarked
package org.sitrep.linking.coverage;

import org.jspecify.annotations.NullMarked;
