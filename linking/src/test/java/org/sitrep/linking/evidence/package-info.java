@NullMarked
package org.sitrep.linking.evidence;

import org.jspecify.annotations.NullMarked;
