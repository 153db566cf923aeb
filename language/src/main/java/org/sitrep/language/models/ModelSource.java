// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.language.models;

/**
 * What tables are made from.
 *
 * @param name a short name for files
 * @param resource the resource that holds the published model
 * @param version of the tables; grows by one whenever they change
 */
public record ModelSource(String name, String resource, int version) {}
