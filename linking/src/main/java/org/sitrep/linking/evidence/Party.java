// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.evidence;

import java.util.Optional;
import org.sitrep.record.actor.ActorKind;

/**
 * Somebody who speaks or acts, known again in other reports by the key.
 *
 * @param key the same for all mentions of one party: countries by code, others by name
 * @param country ISO 3166-1 alpha-2; the country they act for
 * @param named whether it is a name rather than a description
 */
public record Party(String key, String name, Optional<String> country, Optional<ActorKind> kind, boolean named) {}
