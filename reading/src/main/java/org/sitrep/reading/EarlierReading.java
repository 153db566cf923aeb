// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading;

import org.sitrep.language.AnnotatedText;
import org.sitrep.reading.event.given.EarlierLayers;
import org.sitrep.record.Report;

/** A report as it is read before its events are. */
public record EarlierReading(Report report, AnnotatedText text, EarlierLayers found) {}
