/**
 * What a report, a revision of it and an item read out of it are called for good.
 *
 * <p>Names are made of what a thing is, never of its position in a list, so that the same thing has the same name tomorrow: a report is
 * named by its canonical address, a revision by its words, an item by the words it is anchored to. Those words are also
 * how an item is found again in the next revision.
 */
@NullMarked
package org.sitrep.record.identity;

import org.jspecify.annotations.NullMarked;
