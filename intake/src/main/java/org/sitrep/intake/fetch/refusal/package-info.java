/**
 * Why something was not fetched, in words that all rooms of fetching share.
 */
@NullMarked
package org.sitrep.intake.fetch.refusal;

import org.jspecify.annotations.NullMarked;
