/**
 * Counts how often the actor layer gives a phrase the country and the sector that other people's test cases expect of it.
 */
@NullMarked
package org.sitrep.tools.actors;

import org.jspecify.annotations.NullMarked;
