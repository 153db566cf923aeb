@NullMarked
package org.sitrep.intake.mail;

import org.jspecify.annotations.NullMarked;
