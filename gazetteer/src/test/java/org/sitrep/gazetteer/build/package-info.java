// SPDX-License-Identifier: GPL-3.0-or-later
@NullMarked
package org.sitrep.gazetteer.build;

import org.jspecify.annotations.NullMarked;
