// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * The files of the language models. CoreNLP's take seconds to read; each is converted once into tables of numbers, kept in the user's
 * cache folder, and mapped into memory from then on. What a model computes is the business of its own package.
 */
@NullMarked
package org.sitrep.language.models;

import org.jspecify.annotations.NullMarked;
