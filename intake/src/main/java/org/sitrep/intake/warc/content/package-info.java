// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * From a record of an archive to the page it holds: HTTP, encodings and digests.
 *
 * <p>A room of its own because it knows nothing of files, only of single records. Its front is {@link
 * org.sitrep.intake.warc.content.Contents}.
 */
@NullMarked
package org.sitrep.intake.warc.content;

import org.jspecify.annotations.NullMarked;
