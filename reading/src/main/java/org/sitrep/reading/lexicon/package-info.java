/**
 * Knowledge as data: commented tab-separated tables from the resources, and the facts about countries that several
 * layers share.
 */
@NullMarked
package org.sitrep.reading.lexicon;

import org.jspecify.annotations.NullMarked;
