// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli.help;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** All commands as one page of the manual, in the macros of man(7). Not thread-safe. */
final class ManualPage {

    /** Told once, at the top. */
    private static final Set<String> EVERYWHERE = Set.of("--help", "--version", "--quiet");

    private final StringBuilder page = new StringBuilder();

    private ManualPage() {}

    static String of(CommandSpec root) {
        ManualPage page = new ManualPage();
        page.macro("TH", root.name().toUpperCase(Locale.ROOT), "1");
        page.section("NAME", root.name() + " - " + text(root.usageMessage().description()));
        page.section("SYNOPSIS", root.name() + " COMMAND [OPTION]... [INPUT]...");
        page.section("COMMANDS", "");
        page.commands(root);
        page.section("OPTIONS OF ALL COMMANDS", "");
        root.options().forEach(page::option);
        page.section("EXIT STATUS", "");
        root.usageMessage().exitCodeList().forEach(page::item);
        page.section("ENVIRONMENT", "");
        for (String variable : root.usageMessage().footer()) {
            String[] parts = variable.strip().split(" +", 2);
            page.item(parts[0], parts[1]);
        }
        return page.page.toString();
    }

    /** The commands of a command, and theirs; those that do nothing by themselves are left out. */
    private void commands(CommandSpec parent) {
        for (Map.Entry<String, CommandLine> entry : parent.subcommands().entrySet()) {
            CommandSpec command = entry.getValue().getCommandSpec();
            if (!entry.getKey().equals(command.name()) || command.helpCommand()) {
                continue;
            }
            if (command.subcommands().isEmpty() || command.userObject() instanceof Callable) {
                command(command);
            }
            commands(command);
        }
    }

    private void command(CommandSpec command) {
        String parameters = command.positionalParameters().stream()
                .map(parameter -> " " + synopsis(parameter))
                .collect(Collectors.joining());
        macro("SS", command.qualifiedName() + parameters);
        line(text(command.usageMessage().description()));
        for (PositionalParamSpec parameter : command.positionalParameters()) {
            item(parameter.paramLabel(), text(parameter.description()));
        }
        command.options().stream()
                .filter(option -> !EVERYWHERE.contains(option.longestName()))
                .forEach(this::option);
    }

    /** In brackets where it may be left out. */
    private static String synopsis(PositionalParamSpec parameter) {
        String name = parameter.paramLabel() + (parameter.arity().max() > 1 ? "..." : "");
        return parameter.arity().min() == 0 ? "[" + name + "]" : name;
    }

    private void option(OptionSpec option) {
        String value = option.arity().max() == 0 ? "" : " " + option.paramLabel();
        item(String.join(", ", List.of(option.names())) + value, text(option.description()));
    }

    private void item(String term, String description) {
        macro("TP");
        line(term);
        line(description);
    }

    private void section(String title, String text) {
        macro("SH", title);
        if (!text.isEmpty()) {
            line(text);
        }
    }

    private void macro(String name, String... arguments) {
        page.append('.').append(name);
        for (String argument : arguments) {
            page.append(" \"").append(escaped(argument).replace("\"", "\\(dq")).append('"');
        }
        page.append('\n');
    }

    private void line(String text) {
        page.append(text.startsWith(".") || text.startsWith("'") ? "\\&" : "")
                .append(escaped(text))
                .append('\n');
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\e").replace("-", "\\-");
    }

    private static String text(String[] lines) {
        return String.join(" ", lines);
    }
}
