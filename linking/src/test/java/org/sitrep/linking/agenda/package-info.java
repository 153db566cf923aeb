/** The agenda of told plans, made by hand. */
@NullMarked
package org.sitrep.linking.agenda;

import org.jspecify.annotations.NullMarked;
