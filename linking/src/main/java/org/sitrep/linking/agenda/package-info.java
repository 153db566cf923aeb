/** The agenda: what lay ahead when it was reported, and what became of it. */
@NullMarked
package org.sitrep.linking.agenda;

import org.jspecify.annotations.NullMarked;
