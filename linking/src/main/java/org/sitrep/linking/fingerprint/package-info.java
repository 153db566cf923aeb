/**
 * What is kept of a report so that later reports can be compared with it: a sample of its runs of words, which tells copies, and its weightiest words,
 * which tell what it is about.
 */
@NullMarked
package org.sitrep.linking.fingerprint;

import org.jspecify.annotations.NullMarked;
