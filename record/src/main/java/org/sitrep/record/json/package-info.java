/**
 * The JSON form of the record, and its schema.
 *
 * <p>One description of every type ({@link org.sitrep.record.json.Shape}) serves twice: it writes a value, and it writes the
 * JSON Schema of all such values. So the published schema cannot drift from what is printed.
 */
@NullMarked
package org.sitrep.record.json;

import org.jspecify.annotations.NullMarked;
