/** What the claims of several reports come to. */
@NullMarked
package org.sitrep.linking.claim;

import org.jspecify.annotations.NullMarked;
