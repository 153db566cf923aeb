/** Which reports are of one story: what they tell of one happening and its direct consequences. */
@NullMarked
package org.sitrep.linking.story;

import org.jspecify.annotations.NullMarked;
