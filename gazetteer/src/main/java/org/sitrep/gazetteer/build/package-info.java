// SPDX-License-Identifier: GPL-3.0-or-later
/** Makes gazetteers: the one that comes with the program, when it is built, and those that users import. */
@NullMarked
package org.sitrep.gazetteer.build;

import org.jspecify.annotations.NullMarked;
