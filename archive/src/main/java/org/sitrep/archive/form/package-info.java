/**
 * Packs records of any kind by what they are made of. A record that gains a component or a constant is packed in another form from then on, and the
 * number of the form tells; so what the archive keeps beside readings can grow with the program that takes it from them.
 */
@NullMarked
package org.sitrep.archive.form;

import org.jspecify.annotations.NullMarked;
