/**
 * Where reports belong: gives each its origin and story in the transaction that adds it, and keeps what later ones are compared with, and what
 * questions across reports are answered from.
 *
 * <p>Placements are kept for good, each with its author and the time since when it stands. Fingerprints, keys, counts of words and evidence follow
 * from reports and readings and can be made again.
 */
@NullMarked
package org.sitrep.archive.link;

import org.jspecify.annotations.NullMarked;
