/** Positions: what each party holds on each issue, and when that changed. */
@NullMarked
package org.sitrep.linking.position;

import org.jspecify.annotations.NullMarked;
