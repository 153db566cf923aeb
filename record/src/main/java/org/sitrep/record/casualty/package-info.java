/** People who came to harm, whether a number counts them or a noun or name alone tells of them. */
@NullMarked
package org.sitrep.record.casualty;

import org.jspecify.annotations.NullMarked;
