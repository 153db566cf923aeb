@NullMarked
package org.sitrep.intake.feed.markup;

import org.jspecify.annotations.NullMarked;
