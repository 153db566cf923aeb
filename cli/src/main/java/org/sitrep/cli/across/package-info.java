/**
 * What many reports say together, asked on the command line: stories, happenings, claims, figures, the agenda, positions, and what became of them.
 *
 * <p>Every command takes the same filters, and a filter means the same to each. What is printed is described once for programs and people alike.
 */
@NullMarked
package org.sitrep.cli.across;

import org.jspecify.annotations.NullMarked;
