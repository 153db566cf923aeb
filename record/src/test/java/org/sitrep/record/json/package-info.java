@NullMarked
package org.sitrep.record.json;

import org.jspecify.annotations.NullMarked;
