/** What a person decided over what the program found. It travels between archives, so it names reports by their keys. */
@NullMarked
package org.sitrep.record.decision;

import org.jspecify.annotations.NullMarked;
