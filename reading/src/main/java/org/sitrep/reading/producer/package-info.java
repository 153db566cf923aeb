/** Who made a reading: the version of the program, and digests of its tables and places, so that an archive knows what to read again. */
@NullMarked
package org.sitrep.reading.producer;

import org.jspecify.annotations.NullMarked;
