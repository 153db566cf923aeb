// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.time.Clock;

/**
 * What a command has of the world.
 *
 * @param out for data, and nothing else
 * @param err for messages to people
 * @param clock today, to tell a date in the future
 */
record Terminal(InputStream in, OutputStream out, PrintStream err, Clock clock) {}
