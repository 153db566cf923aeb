/**
 * Listings: what the archive's commands print, a row a line.
 *
 * <p>A command describes a row once, as named fields and as words for people; how it is laid out (JSON Lines, CSV, text) is decided here.
 */
@NullMarked
package org.sitrep.cli.listing;

import org.jspecify.annotations.NullMarked;
