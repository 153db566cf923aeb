/**
 * How many: numbers with comparator, unit and currency, what happened to those counted, and which amount a conversion restates.
 *
 * <p>The grammar is here, its words are tables beside it. Units of measure are known with their dimension and factor to the
 * SI; the record keeps the text's own word for them.
 */
@NullMarked
package org.sitrep.reading.quantity;

import org.jspecify.annotations.NullMarked;
