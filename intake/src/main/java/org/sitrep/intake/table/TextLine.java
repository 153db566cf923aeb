// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.table;

/**
 * One line of the file.
 *
 * @param number from 1
 * @param text without its end
 * @param foreign whether it is not UTF-8 and was read as windows-1252
 * @param cut whether it is longer than a line may be, and this is its beginning
 */
record TextLine(int number, String text, boolean foreign, boolean cut) {}
