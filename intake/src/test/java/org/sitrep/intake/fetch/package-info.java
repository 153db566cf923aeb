@NullMarked
package org.sitrep.intake.fetch;

import org.jspecify.annotations.NullMarked;
