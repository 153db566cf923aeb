/** What commands have in common: their inputs, where their data goes, and what they tell the program that started them. */
@NullMarked
package org.sitrep.cli.options;

import org.jspecify.annotations.NullMarked;
