/** Positions: what each party holds on each issue, and when that changed. {@code package.md} beside this file tells how. */
@NullMarked
package org.sitrep.linking.position;

import org.jspecify.annotations.NullMarked;
