// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.html.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A walk gives of each element what jsoup gives when it is asked for that element alone. */
class TextWalkTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>One   boat,\n two <b>boats</b> and\u00a0more</p><p> Three </p>",
                "<div>Text<p>in</p>and<p>out</p>again<br>and<br> again</div>",
                "<span><div>block</div></span>inline<span> <i> </i> </span><em>x</em>",
                "<pre>  kept \n  as <b> it </b> is\n</pre>\n after <textarea>\n\n free \n</textarea>",
                "<button>Press</button>here<select><option>1<option>2</select>x<button> </button>y<img>z",
                "<table><tr><td>a<td>b<tr><td><table><tr><td>c</table>d</table>e",
                "<ul><li>one<ul><li>two</ul>three</ul> <dl><dt>t<dd>d</dl>",
                "soft\u00adhyphen and zero\u200bwidth <q></q> <q>\u00a0</q>.",
                "<svg><text>drawn</text></svg><script>var a = 1;</script><style>p {}</style><noscript>no</noscript>",
                "<p></p> <p> </p><h1><a href=x>Boats</a></h1>"
            })
    void ofEachElement(String html) {
        Document page = Jsoup.parse(html);
        Lengths lengths = new Lengths();
        page.body().traverse(lengths);
        for (Element element : page.body().getAllElements()) {
            assertThat(lengths.of.get(element))
                    .as(element.outerHtml())
                    .isEqualTo(element.text().length());
            for (int most : new int[] {3, 10, 1000}) {
                String text = element.text();
                assertThat(TextStart.of(element, most)).isEqualTo(text.substring(0, Math.min(most, text.length())));
            }
        }
    }

    private static final class Lengths implements NodeVisitor {

        private final Map<Node, Integer> of = new HashMap<>();
        private final Deque<Integer> starts = new ArrayDeque<>();
        private final TextWalk walk = new TextWalk();

        @Override
        public void head(Node node, int depth) {
            starts.push(walk.position());
            walk.enter(node);
        }

        @Override
        public void tail(Node node, int depth) {
            of.put(node, walk.lengthFrom(starts.pop()));
            walk.leave(node);
        }
    }
}
