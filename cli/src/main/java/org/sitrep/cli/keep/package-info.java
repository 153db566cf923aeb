/**
 * Commands on the archive: what is kept, what is asked of it, and its upkeep.
 *
 * <p>Commands that only ask load no language model.
 */
@NullMarked
package org.sitrep.cli.keep;

import org.jspecify.annotations.NullMarked;
