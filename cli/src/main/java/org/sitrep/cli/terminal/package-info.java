/**
 * What a command has of the world around it: streams, a clock, and the messages to the person who started it. Whatever a message repeats of
 * the input is made harmless here, and nowhere else.
 */
@NullMarked
package org.sitrep.cli.terminal;

import org.jspecify.annotations.NullMarked;
