/** Stories of told events, made by hand. */
@NullMarked
package org.sitrep.linking.story;

import org.jspecify.annotations.NullMarked;
