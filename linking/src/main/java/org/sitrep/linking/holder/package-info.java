/**
 * Who holds a position that words of a sentence take, and whether the sentence is of these days. Knows the actors, the
 * statements and the times of a reading; asked when evidence is taken, so that no view has to read again.
 */
@NullMarked
package org.sitrep.linking.holder;

import org.jspecify.annotations.NullMarked;
