@NullMarked
package org.sitrep.intake.fetch.wire;

import org.jspecify.annotations.NullMarked;
