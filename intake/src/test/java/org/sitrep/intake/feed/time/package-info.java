@NullMarked
package org.sitrep.intake.feed.time;

import org.jspecify.annotations.NullMarked;
