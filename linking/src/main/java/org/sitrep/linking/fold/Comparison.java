// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.fold;

import java.util.List;
import org.sitrep.linking.fingerprint.Fingerprint;

/**
 * A report that has come, and the earlier ones worth comparing with it.
 *
 * @param keys what it will be found by
 * @param originals those whose words it may repeat
 * @param alike those that may be of its story
 */
public record Comparison(
        Fingerprint fingerprint, List<Long> keys, List<LinkedReport> originals, List<LinkedReport> alike) {}
