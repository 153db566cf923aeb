/**
 * The command line: thin commands over the other modules. Data goes to standard output, everything else to standard error.
 */
@NullMarked
package org.sitrep.cli;

import org.jspecify.annotations.NullMarked;
