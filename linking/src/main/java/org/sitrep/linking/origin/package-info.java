/** Where the words of a report come from: whose copy it is, which agency wrote it, which house published it. */
@NullMarked
package org.sitrep.linking.origin;

import org.jspecify.annotations.NullMarked;
