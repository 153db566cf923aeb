/**
 * Training of the statement layer. It stands in the layer's own package to see the features as the layer does.
 */
@NullMarked
package org.sitrep.reading.statement;

import org.jspecify.annotations.NullMarked;
