/**
 * Knowledge as data: commented tab-separated tables from the resources, the facts about countries that several
 * layers share, the few words that a rule treats alike, and names as they are compared.
 */
@NullMarked
package org.sitrep.lexicon;

import org.jspecify.annotations.NullMarked;
