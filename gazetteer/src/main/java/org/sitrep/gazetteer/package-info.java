// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * The places of the world by their names: tables of GeoNames and our own, held in columns and looked up by an automaton, so that the whole
 * takes some tens of megabytes and running text is searched in one walk.
 */
@NullMarked
package org.sitrep.gazetteer;

import org.jspecify.annotations.NullMarked;
