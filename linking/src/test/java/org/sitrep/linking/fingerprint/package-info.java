@NullMarked
package org.sitrep.linking.fingerprint;

import org.jspecify.annotations.NullMarked;
