/**
 * How many: numbers with comparator, unit and currency.
 */
@NullMarked
package org.sitrep.reading.quantity;

import org.jspecify.annotations.NullMarked;
