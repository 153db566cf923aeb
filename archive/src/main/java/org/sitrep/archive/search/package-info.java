/**
 * Full-text search over the archive: words, phrases, facets and passages, by a Lucene index in a folder beside the archive.
 *
 * <p>The room knows no SQL. It is given reports to index and answers searches; everything in it can be made again from the archive at any
 * time, so whatever is wrong with its files has one cure. {@link org.sitrep.archive.search.FullTextIndex} is the way in, and
 * {@code package.md} explains the index, the query language and what happens after a crash. Nobody else uses Lucene.
 */
@NullMarked
package org.sitrep.archive.search;

import org.jspecify.annotations.NullMarked;
