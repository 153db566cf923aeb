/**
 * Who came to harm. News tells most deaths without a number ("a man was shot dead", "she later died in hospital") and tells each several
 * times over; here such mentions are found, those of the same people are brought together, and those of other happenings are kept apart.
 */
@NullMarked
package org.sitrep.reading.casualty;

import org.jspecify.annotations.NullMarked;
