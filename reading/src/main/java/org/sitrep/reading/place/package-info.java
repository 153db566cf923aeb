/**
 * Where: toponyms, and which place of a name is meant.
 */
@NullMarked
package org.sitrep.reading.place;

import org.jspecify.annotations.NullMarked;
