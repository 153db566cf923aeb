// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.learned;

/**
 * Takes the features of something to be judged. A feature has a template, which says what is looked at, and up to three values;
 * its name in the tables of weights is {@code template=value|value|value}.
 */
public interface FeatureSink {

    void add(String template, String value);

    void add(String template, String first, String second);

    void add(String template, String first, String second, String third);
}
