/**
 * What people decide on stories, on the command line: which are one, which reports are a story of their own, and what of that is undone.
 *
 * <p>A command that decides prints the decision as it is kept, with the number by which it can be undone.
 */
@NullMarked
package org.sitrep.cli.decide;

import org.jspecify.annotations.NullMarked;
