// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.html.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read of linked data, well written or not. */
class LinkedDataTest {

    @Test
    void anArticleIsReadWhole() {
        assertThat(articles("""
                {"@context": "https://schema.org", "@graph": [
                  {"@type": "Organization", "name": "Example Wire"},
                  {"@type": ["NewsArticle", "Thing"], "headline": "Ferry &amp; train talks end", "inLanguage": "en-GB",
                   "author": [{"@type": "Person", "name": "Dana Orlov"}, "Sam Ito"],
                   "publisher": {"@type": "Organization", "name": "Example Wire"},
                   "datePublished": "2025-12-14T06:30:00+02:00", "dateModified": "2025-12-15",
                   "articleBody": "Talks ended.\\n\\nBoth went home.",
                   "mainEntityOfPage": {"@type": "WebPage", "@id": "https://wire.example/ferry"}}]}
                """))
                .containsExactly(new LinkedWork(
                        LinkedWork.Kind.ARTICLE,
                        Optional.of("Ferry & train talks end"),
                        List.of("Dana Orlov", "Sam Ito"),
                        Optional.of("Example Wire"),
                        Optional.of("2025-12-14T06:30:00+02:00"),
                        Optional.of("2025-12-15"),
                        Optional.of("Talks ended.\n\nBoth went home."),
                        Optional.of("https://wire.example/ferry"),
                        Optional.of("en-GB")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"@type\":\"NewsArticle\",\"headline\":\"Ferry\nback\",\"datePublished\":\"2025-12-14\",}",
                "<!-- {\"@type\":\"NewsArticle\",\"datePublished\":\"2025-12-14\"} -->",
                "//<![CDATA[\n{\"@type\":\"NewsArticle\",\"datePublished\":\"2025-12-14\"}\n//]]>",
                "{\"@type\":\"NewsArticle\",\"headline\":\"He said \"no\" twice\",\"datePublished\":\"2025-12-14\"}",
                "{\"@type\":\"NewsArticle\"\n\"datePublished\":\"2025-12-14\"\n\"name\":\"Ferry\"",
                "{\"@type\":\"http://schema.org/NewsArticle\",\"x\":nope,\"datePublished\":\"2025-12-14\",\"articleBody\":\"cut o",
                "[[{\"@type\":\"newsarticle\",\"DatePublished\":\"2025-12-14\"}]];",
                "{\"@type\":\"WebPage\",\"mainEntity\":{\"@type\":\"Article\",\"datePublished\":\"2025-12-14\"}}",
            })
    void badlyWrittenJsonIsRead(String json) {
        assertThat(articles(json)).extracting(LinkedWork::published).containsExactly(Optional.of("2025-12-14"));
    }

    @Test
    void articlesThatAreOnlyMentionedAreNotTaken() {
        assertThat(articles("""
                {"@type": "ItemList", "itemListElement": [{"@type": "NewsArticle", "datePublished": "2025-12-14"}]}
                """)).isEmpty();
        assertThat(articles("""
                {"@type": "NewsArticle", "comment": [{"@type": "Article"}], "isPartOf": {"@type": "Article"}}
                """)).hasSize(1);
    }

    @Test
    void hostileDataEnd() {
        String deep = "{\"@graph\":[".repeat(50_000);
        String open = "\"@type\":\"\"\"\"".repeat(50_000);
        assertThat(articles(deep)).isEmpty();
        assertThat(articles("{" + open)).isEmpty();
        assertThat(articles("{\"@type\":\"Article\"}".repeat(50_000))).hasSizeLessThan(1000);
    }

    private static List<LinkedWork> articles(String json) {
        return LinkedData.articles(Jsoup.parse("<script type='application/ld+json'>" + json + "</script><p>Text"));
    }
}
