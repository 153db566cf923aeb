/** Looking after an archive: what is in it, whether it is sound, and how to copy it. */
@NullMarked
package org.sitrep.archive.upkeep;

import org.jspecify.annotations.NullMarked;
