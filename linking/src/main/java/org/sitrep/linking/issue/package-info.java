/**
 * Issues on which parties take positions, and the shallow grammar that finds in a sentence what is held on one: a cue
 * ("rejects"), a few small words ("any proposal to hold"), an issue ("elections"). Who holds it is another room's question:
 * here nobody knows the actors. A reading keeps no syntax, so the grammar asks much of the words in between and gives
 * nothing where it is not sure.
 */
@NullMarked
package org.sitrep.linking.issue;

import org.jspecify.annotations.NullMarked;
