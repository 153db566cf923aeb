/**
 * Reading many reports: threads, order, back-pressure, progress.
 *
 * <p>It knows neither a command line nor a web page: a run is given its inputs and options as values, hands over what became of each report
 * in input order, and tells a listener what happens on the way.
 */
@NullMarked
package org.sitrep.work;

import org.jspecify.annotations.NullMarked;
