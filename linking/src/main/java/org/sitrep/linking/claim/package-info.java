/**
 * Claims: what is said or told of one thing, who supports it, who opposes it, and how well it stands. A room of its own because no report says
 * that: it follows from several, by rules that {@code package.md} tells and a page can print.
 */
@NullMarked
package org.sitrep.linking.claim;

import org.jspecify.annotations.NullMarked;
