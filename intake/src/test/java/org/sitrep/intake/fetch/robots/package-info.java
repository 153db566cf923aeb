@NullMarked
package org.sitrep.intake.fetch.robots;

import org.jspecify.annotations.NullMarked;
