/**
 * What people decide on stories, over what the program finds: several are merged, or reports are split off one. Every decision is kept with its author and
 * its times, and can be undone.
 *
 * <p>Reports are moved by name, with another placement each; whatever comes later follows the reports it is like. Linking everything again applies the
 * decisions that stand, each in its turn.
 */
@NullMarked
package org.sitrep.archive.decision;

import org.jspecify.annotations.NullMarked;
