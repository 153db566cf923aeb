@NullMarked
package org.sitrep.intake.feed;

import org.jspecify.annotations.NullMarked;
