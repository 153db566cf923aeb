@NullMarked
package org.sitrep.intake.warc;

import org.jspecify.annotations.NullMarked;
