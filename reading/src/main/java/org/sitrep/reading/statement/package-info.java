/**
 * Who said what: attributions with source, cue and content.
 */
@NullMarked
package org.sitrep.reading.statement;

import org.jspecify.annotations.NullMarked;
