/**
 * What the command line tells of itself: help, a manual page, a script that completes commands in a shell. All of it is made from the one
 * description of the commands, so that none can say what another does not.
 */
@NullMarked
package org.sitrep.cli.help;

import org.jspecify.annotations.NullMarked;
