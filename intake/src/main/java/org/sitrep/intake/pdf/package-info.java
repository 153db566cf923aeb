/**
 * PDF files.
 *
 * <p>A PDF is a program of sorts, and hostile ones use up time and memory. It is therefore read in a process of its own, with bounds on both; what comes
 * back is text. Nothing in it is run, fetched or unpacked.
 */
@NullMarked
package org.sitrep.intake.pdf;

import org.jspecify.annotations.NullMarked;
