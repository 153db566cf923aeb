/**
 * What linking takes from a reading: the few facts that are compared with those of other reports. A pure function of the reading, small enough to be kept
 * beside it, so that nothing is read again when reports are linked.
 */
@NullMarked
package org.sitrep.linking.evidence;

import org.jspecify.annotations.NullMarked;
