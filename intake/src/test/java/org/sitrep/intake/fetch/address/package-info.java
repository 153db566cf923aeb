@NullMarked
package org.sitrep.intake.fetch.address;

import org.jspecify.annotations.NullMarked;
