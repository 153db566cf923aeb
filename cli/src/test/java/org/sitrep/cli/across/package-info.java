@NullMarked
package org.sitrep.cli.across;

import org.jspecify.annotations.NullMarked;
