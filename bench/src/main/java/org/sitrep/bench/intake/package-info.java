/** What is taken from web pages, measured against pages of which it is known. */
@NullMarked
package org.sitrep.bench.intake;

import org.jspecify.annotations.NullMarked;
