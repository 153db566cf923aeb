// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli.process;

import java.util.List;

/** What a run of the program came to. */
record EndedProgram(int status, List<String> lines, String err) {}
