/** What a brief is about: the evidence of some reports, and their words. Both can come from a run over files or from an archive. */
@NullMarked
package org.sitrep.briefing.coverage;

import org.jspecify.annotations.NullMarked;
