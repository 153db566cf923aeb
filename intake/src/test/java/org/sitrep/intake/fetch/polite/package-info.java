@NullMarked
package org.sitrep.intake.fetch.polite;

import org.jspecify.annotations.NullMarked;
