@NullMarked
package org.sitrep.linking.figure;

import org.jspecify.annotations.NullMarked;
