@NullMarked
package org.sitrep.linking.story;

import org.jspecify.annotations.NullMarked;
