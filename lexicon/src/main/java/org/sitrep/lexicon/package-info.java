/**
 * Knowledge as data: commented tab-separated tables from the resources, the facts about countries that several
 * layers share, and the few words that a rule treats alike.
 */
@NullMarked
package org.sitrep.lexicon;

import org.jspecify.annotations.NullMarked;
