@NullMarked
package org.sitrep.linking.origin;

import org.jspecify.annotations.NullMarked;
