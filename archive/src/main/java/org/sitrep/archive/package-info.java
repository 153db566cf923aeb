/**
 * The archive: keeps reports, their wordings and readings for good, and answers what it knows, or knew on a past day.
 *
 * <p>{@link org.sitrep.archive.Archive} writes and {@link org.sitrep.archive.ArchiveReader} asks; both are thin, and what they do stands in
 * the rooms: {@code location}, {@code sql}, {@code store}, {@code query} and {@code upkeep}. {@code search} is the full-text index beside it.
 */
@NullMarked
package org.sitrep.archive;

import org.jspecify.annotations.NullMarked;
