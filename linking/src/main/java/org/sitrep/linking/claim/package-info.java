/** Claims: what is said or told of one thing, who supports it, who opposes it, and how well it stands. */
@NullMarked
package org.sitrep.linking.claim;

import org.jspecify.annotations.NullMarked;
