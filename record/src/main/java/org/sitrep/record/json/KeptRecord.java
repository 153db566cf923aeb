// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.record.json;

import org.sitrep.record.Reading;

/** A record as it was read: what this version knows of it, and what else it holds. */
public record KeptRecord(Reading reading, UnknownFields unknown) {}
