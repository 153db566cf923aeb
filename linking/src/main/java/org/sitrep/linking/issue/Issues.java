// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.issue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sitrep.lexicon.Table;

/** The table of issues, and the proposals that go by a number of points: each is an issue of its own. Immutable. */
public final class Issues {

    private static final Pattern PROPOSAL = Pattern.compile("\\d+-point plan");

    private final Map<String, Issue> byKey = new HashMap<>();
    private final Phrases<Issue> phrases = new Phrases<>();

    private Issues(Table table) {
        for (Table.Row row : table.rows()) {
            Issue issue = new Issue(row.get("key"), row.get("name"));
            byKey.put(issue.key(), issue);
            row.list("phrases").forEach(phrase -> phrases.add(phrase, issue));
        }
    }

    public static Issues load() {
        return new Issues(Table.load(Issues.class, "issues.tsv"));
    }

    public Optional<Issue> find(String key) {
        return Optional.ofNullable(byKey.get(key)).or(() -> findProposal(key));
    }

    private static Optional<Issue> findProposal(String key) {
        return PROPOSAL.matcher(key).matches() ? Optional.of(new Issue(key, key)) : Optional.empty();
    }

    /** Where a sentence speaks of issues, from left to right. */
    List<Phrases.Found<Issue>> list(Tokens tokens) {
        return Proposals.name(tokens, phrases.list(tokens));
    }
}
