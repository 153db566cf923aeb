// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * How a page is laid out: paragraphs, headings, datelines, credits and captions, found before sentences are, so that none is glued
 * to its neighbour.
 */
@NullMarked
package org.sitrep.language.layout;

import org.jspecify.annotations.NullMarked;
