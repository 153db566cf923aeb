// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.feed;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sitrep.intake.feed.markup.Element;
import org.sitrep.intake.feed.markup.Html;

/** Names of persons as feeds write them: {@code mail (name)}, {@code name (mail)}, {@code name <mail>}, or with elements of their own. */
final class Persons {

    private static final String MAIL = "(?:mailto:)?[^\\s()<>@\\[\\]]{1,100}+@[^\\s()<>\\[\\]]{1,100}+";
    private static final Pattern NAME_FIRST =
            Pattern.compile("([^()<>]{1,200}?)\\s*+[(<\\[]\\s*+" + MAIL + "\\s*+[)>\\]]");
    private static final Pattern MAIL_FIRST = Pattern.compile(MAIL + "\\s*+[(<\\[]?([^()<>]{1,200}?)[)>\\]]?");
    private static final Pattern ONLY_MAIL =
            Pattern.compile("[(<\\[]?(?:mailto:)?([^\\s()<>@]{1,100}+@[^\\s()<>\\[\\]]{1,100}+)[)>\\]]?");

    private Persons() {}

    /** The name, or the mail address of one without; empty where there is neither. */
    static Optional<String> name(Element person) {
        Optional<String> name = child(person, "name");
        if (person.elements().anyMatch(child -> isPart(child.name()))) {
            return name.or(() -> child(person, "email"));
        }
        return Optional.of(plain(person.text())).map(Persons::name).filter(text -> !text.isEmpty());
    }

    /** What looks like a tag may be a mail address. */
    private static String plain(String text) {
        return text.indexOf('@') < 0 ? Html.text(text) : Html.plain(text);
    }

    private static boolean isPart(String name) {
        return switch (name) {
            case "name", "email", "uri", "url", "homepage" -> true;
            default -> false;
        };
    }

    private static Optional<String> child(Element person, String name) {
        return person.elements()
                .filter(child -> child.name().equals(name))
                .map(child -> name.equals("name") ? name(plain(child.text())) : child.text())
                .filter(text -> !text.isEmpty())
                .findFirst();
    }

    /** The name in a text, or the mail address where there is no name. */
    static String name(String text) {
        String plain = text.strip();
        Matcher match = ONLY_MAIL.matcher(plain);
        if (!match.matches()) {
            match.usePattern(NAME_FIRST).reset();
            if (!match.matches()) {
                match.usePattern(MAIL_FIRST).reset();
            }
        }
        return match.matches() ? unquoted(match.group(1).strip()) : plain;
    }

    private static String unquoted(String name) {
        return name.length() > 2 && name.startsWith("\"") && name.endsWith("\"")
                ? name.substring(1, name.length() - 1)
                : name;
    }
}
