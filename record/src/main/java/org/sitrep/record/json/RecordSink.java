// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.record.json;

import tools.jackson.core.JsonGenerator;

/**
 * Where a record is written.
 *
 * @param words whether the report's text and the words of its spans are written, which follow from the text
 */
record RecordSink(JsonGenerator json, boolean words) {}
