// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.record.identity;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.sitrep.record.identity.AddressTable.Rule;

/** The one form of a query: what says which page it is, by name; several of one name in their own order. */
final class QueryForm {

    private static final List<Rule> DROPPED = AddressTable.rules("parameter");

    private QueryForm() {}

    /** With its question mark where anything is left, else empty. */
    static String of(String query) {
        String form = Arrays.stream(PercentEncoding.normalize(query).split("&", -1))
                .filter(parameter -> !parameter.isEmpty() && !isDropped(parameter))
                .sorted(Comparator.comparing(QueryForm::name))
                .collect(Collectors.joining("&"));
        return form.isEmpty() ? "" : "?" + form;
    }

    private static String name(String parameter) {
        int equals = parameter.indexOf('=');
        return equals < 0 ? parameter : parameter.substring(0, equals);
    }

    private static boolean isDropped(String parameter) {
        String name = name(parameter).toLowerCase(Locale.ROOT);
        String value = parameter.substring(Math.min(name.length() + 1, parameter.length()));
        return DROPPED.stream()
                .anyMatch(rule -> isNamed(name, rule.name())
                        && (rule.detail().isEmpty() || rule.detail().equalsIgnoreCase(value)));
    }

    private static boolean isNamed(String name, String pattern) {
        return pattern.endsWith("*")
                ? name.startsWith(pattern.substring(0, pattern.length() - 1))
                : name.equals(pattern);
    }
}
