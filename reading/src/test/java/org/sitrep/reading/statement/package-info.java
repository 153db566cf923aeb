@NullMarked
package org.sitrep.reading.statement;

import org.jspecify.annotations.NullMarked;
