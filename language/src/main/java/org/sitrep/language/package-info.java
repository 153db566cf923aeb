/**
 * Words, sentences and grammar: a report's text as tokens with lemma, part of speech, named entity and dependency.
 *
 * <p>The only room that knows Stanford CoreNLP. What it finds leaves as an {@link
 * org.sitrep.language.AnnotatedText}, compact arrays of our own.
 */
@NullMarked
package org.sitrep.language;

import org.jspecify.annotations.NullMarked;
