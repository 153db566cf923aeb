/**
 * From readings to a page that people read. Nothing is composed freely: a line is built from spans of the reports and fixed
 * phrases, and ends in a citation.
 */
@NullMarked
package org.sitrep.briefing;

import org.jspecify.annotations.NullMarked;
