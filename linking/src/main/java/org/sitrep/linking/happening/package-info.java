/** Happenings: events of many reports that are one, with all that tell of them. */
@NullMarked
package org.sitrep.linking.happening;

import org.jspecify.annotations.NullMarked;
