/**
 * What can go wrong with an archive, in words for the one who keeps it.
 *
 * <p>Databases and disks speak of pages, states and numbers. Here every such trouble is one of a dozen, each with a sentence that says what
 * to do. All other rooms throw nothing else to those outside.
 */
@NullMarked
package org.sitrep.archive.fault;

import org.jspecify.annotations.NullMarked;
