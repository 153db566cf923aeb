// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * What pages say of themselves in linked data (JSON-LD after schema.org), read as leniently as browsers read HTML.
 *
 * <p>A room of its own because the dates of a page and its text are both taken from there.
 */
@NullMarked
package org.sitrep.intake.html.data;

import org.jspecify.annotations.NullMarked;
