/** Tests of the records that benchmarks are run on. */
@NullMarked
package org.sitrep.bench.archive;

import org.jspecify.annotations.NullMarked;
