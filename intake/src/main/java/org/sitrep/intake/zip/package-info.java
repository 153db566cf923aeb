/**
 * Packed inputs: what a ZIP or gzip file holds, member by member.
 *
 * <p>Nothing is written to disk, so a name can lead nowhere. How much is unpacked is bounded. Its fronts are
 * {@link org.sitrep.intake.zip.ZipMembers} and {@link org.sitrep.intake.zip.GzipFile}.
 */
@NullMarked
package org.sitrep.intake.zip;

import org.jspecify.annotations.NullMarked;
