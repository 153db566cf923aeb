/**
 * Reports as JSON objects.
 *
 * <p>Its front is {@link org.sitrep.intake.json.JsonReport}.
 */
@NullMarked
package org.sitrep.intake.json;

import org.jspecify.annotations.NullMarked;
