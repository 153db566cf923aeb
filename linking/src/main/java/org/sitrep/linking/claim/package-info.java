// SPDX-License-Identifier: GPL-3.0-or-later
/** What is asserted and not beyond doubt: denials, disputed control, what could not be verified. */
@NullMarked
package org.sitrep.linking.claim;

import org.jspecify.annotations.NullMarked;
