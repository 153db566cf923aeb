// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.issue;

/**
 * Something on which parties take positions.
 *
 * @param key names it in what is kept and printed
 * @param name in plain words; who is for it is for what the name says
 */
public record Issue(String key, String name) {}
