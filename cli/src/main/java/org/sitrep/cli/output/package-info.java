/**
 * Where the data of a command goes: standard output, or a file that is replaced when the new one is whole.
 */
@NullMarked
package org.sitrep.cli.output;

import org.jspecify.annotations.NullMarked;
