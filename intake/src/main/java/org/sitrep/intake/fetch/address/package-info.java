/**
 * Addresses of the web, and which of them may be asked: the one place that decides where requests go.
 *
 * <p>It knows nothing of HTTP. Networks are a table, and what is not in it as public is refused.
 */
@NullMarked
package org.sitrep.intake.fetch.address;

import org.jspecify.annotations.NullMarked;
