@NullMarked
package org.sitrep.linking.fold;

import org.jspecify.annotations.NullMarked;
