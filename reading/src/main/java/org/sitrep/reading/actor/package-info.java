/**
 * Who: people, organizations, countries and groups, with every mention that means them.
 */
@NullMarked
package org.sitrep.reading.actor;

import org.jspecify.annotations.NullMarked;
