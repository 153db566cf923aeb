@NullMarked
package org.sitrep.cli.process;

import org.jspecify.annotations.NullMarked;
