// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Where one record of an archive ends and the next begins, in files that may be damaged anywhere.
 *
 * <p>A room of its own because it knows bytes and lengths only, nothing of what the records hold. Its front is {@link
 * org.sitrep.intake.warc.frame.Records}.
 */
@NullMarked
package org.sitrep.intake.warc.frame;

import org.jspecify.annotations.NullMarked;
