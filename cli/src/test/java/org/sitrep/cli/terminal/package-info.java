/** Tests of what people at a terminal see. */
@NullMarked
package org.sitrep.cli.terminal;

import org.jspecify.annotations.NullMarked;
