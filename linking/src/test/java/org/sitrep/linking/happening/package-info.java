/** Happenings of told events, made by hand: no reading takes part, so that each case says all it rests on. */
@NullMarked
package org.sitrep.linking.happening;

import org.jspecify.annotations.NullMarked;
