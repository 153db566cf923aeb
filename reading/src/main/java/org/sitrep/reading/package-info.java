/**
 * From one report to its reading.
 *
 * <p>Pure: no clock, no network, no database; the same report gives the same reading on any machine and on any number of
 * threads. {@link org.sitrep.reading.Reader} strings the layers together. Each layer is a package of its own that needs
 * only those before it: language, time, quantity, place, actor, statement, event.
 */
@NullMarked
package org.sitrep.reading;

import org.jspecify.annotations.NullMarked;
