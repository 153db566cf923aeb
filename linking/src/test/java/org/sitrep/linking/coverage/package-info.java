// SPDX-License-Identifier: GPL-3.0-or-later
@NullMarked
package org.sitrep.linking.coverage;

import org.jspecify.annotations.NullMarked;
