// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.issue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sitrep.lexicon.Table;

/** The table of issues. */
class IssuesTest {

    private static final Table TABLE = Table.load(Issues.class, "issues.tsv");

    @Test
    void everyIssueIsFoundByItsKey() {
        Issues issues = Issues.load();
        assertThat(TABLE.rows())
                .allSatisfy(row ->
                        assertThat(issues.find(row.get("key"))).contains(new Issue(row.get("key"), row.get("name"))));
    }

    @Test
    void keysAndNamesAreGivenOnce() {
        assertThat(TABLE.list("key")).doesNotHaveDuplicates();
        assertThat(TABLE.list("name")).doesNotHaveDuplicates();
    }

    @Test
    void plansByNumberOfPointsAreIssuesOfTheirOwn() {
        Issues issues = Issues.load();
        assertThat(issues.find("28-point plan")).contains(new Issue("28-point plan", "28-point plan"));
        assertThat(issues.find("20-point plan")).isNotEqualTo(issues.find("28-point plan"));
        assertThat(issues.find("fishing")).isEmpty();
    }
}
