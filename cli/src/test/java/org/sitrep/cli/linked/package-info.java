/** Whether what reports say together comes out right, from files to views, where all parts of the program work on them. */
@NullMarked
package org.sitrep.cli.linked;

import org.jspecify.annotations.NullMarked;
