/**
 * What sites let programs do, as their robots.txt says. It is always heeded.
 *
 * <p>The only room that knows crawler-commons. A site without the file allows all; one whose file cannot be read allows nothing for now.
 */
@NullMarked
package org.sitrep.intake.fetch.robots;

import org.jspecify.annotations.NullMarked;
