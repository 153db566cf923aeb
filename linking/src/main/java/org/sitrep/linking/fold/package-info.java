/**
 * The fold: each report, as it comes, is compared with the few before it that share rare words or runs of words, and gets its place: an origin and a
 * story. What it takes to do so is kept under keys in a {@link org.sitrep.linking.fold.LinkMemory}, in memory or in an archive, so that the hundred
 * thousandth report costs what the hundredth does.
 */
@NullMarked
package org.sitrep.linking.fold;

import org.jspecify.annotations.NullMarked;
