// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.briefing.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sitrep.briefing.Desk.DENMARK;
import static org.sitrep.briefing.Desk.FRIDAY;
import static org.sitrep.briefing.Desk.NORWAY;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.Heading;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.briefing.Composer;
import org.sitrep.briefing.Desk;
import org.sitrep.briefing.Scope;
import org.sitrep.briefing.coverage.Coverage;
import org.sitrep.briefing.page.Brief;
import org.sitrep.briefing.page.Part;
import org.sitrep.record.Failure;
import org.sitrep.record.event.EventMode;

/** A brief as Markdown: a reader of CommonMark sees the lines of the brief and nothing else. */
class MarkdownRendererTest {

    private static final Parser COMMONMARK = Parser.builder().build();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Drones fell on Bergen.",
                "Orlov said <script>alert(1)</script> had <b>sunk</b> & gone.",
                "Orlov said that [the ferry](javascript:alert) had *sunk* _fast_ | `now` # 1.",
                "Orlov said that ![this](x.png) and <http://example.org> and [1:2] had sunk.",
                "Orlov said that &lt;script&gt; and &#60;b&#62; and ~~the ferry~~ had \\*sunk\\*.",
                "# Orlov said that the ferry had sunk.",
                "- Orlov said that the ferry had sunk.",
                "1. Orlov said that the ferry had sunk.",
                "> Orlov said that the ferry had sunk.",
                "``` Orlov said that the ferry had sunk.",
                "*Orlov* said that the **ferry had sunk*",
                "“Orlov” said (that the ferry had ‘sunk’)",
                "--- Orlov said === that the ferry had sunk +++"
            })
    void wordsOfAReportStayWords(String words) {
        assertShown(Desk.quoting(words));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void soDoWordsOfAnyCharacters(long seed) {
        Random random = new Random(seed);
        String pieces = "*_`~#<>[]()!|\\&;-+=.:1aé“”ж \n\t";
        for (int i = 0; i < 25; i++) {
            StringBuilder words = new StringBuilder("So");
            for (int length = random.nextInt(300); length > 0; length--) {
                words.append(pieces.charAt(random.nextInt(pieces.length())));
                words.append(random.nextInt(4) == 0 ? " " : "");
            }
            assertShown(Desk.quoting(words.append(" ends").toString()));
        }
    }

    @Test
    void aLongHeadingIsOneHeading() {
        String title = "Word of a very long title ".repeat(12).strip();
        Brief brief = new Desk()
                .report("t1", FRIDAY, title, "Drones fell on Bergen.")
                .happening(EventMode.ASSAULT_DRONE, DENMARK, NORWAY, FRIDAY, "Drones fell on Bergen.")
                .brief();
        assertShown(brief);
    }

    @Test
    void everythingElseFitsATerminalOfAHundredColumns() {
        Brief brief = Desk.quoting(
                "Drones fell on Bergen - and on 12. December of all days, as it happens - " + "again ".repeat(30));
        assertThat(MarkdownRenderer.render(brief).lines().filter(line -> !line.startsWith("#")))
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
        assertShown(brief);
    }

    @Test
    void aLongWordStandsAloneOnItsLine() {
        String markdown = MarkdownRenderer.render(Desk.quoting("Drones fell on " + "x".repeat(150) + " twice."));
        assertThat(markdown.lines().filter(line -> line.length() > 100 && !line.startsWith("#")))
                .allSatisfy(line -> assertThat(line.strip()).matches("(- |1\\. )?\\S*x+\\S*"));
    }

    @ParameterizedTest
    @CsvSource({
        "R&D, R&D",
        "a & b, a & b",
        "&amp;, \\&amp;",
        "&#x3C;, \\&\\#x3C;",
        "~40, \\~40",
        "~~gone~~, \\~\\~gone\\~\\~"
    })
    void whatMarkdownWouldReadIsEscaped(String words, String markdown) {
        assertThat(MarkdownText.escape(words)).isEqualTo(markdown);
    }

    @ParameterizedTest
    @CsvSource({"-, \\-", "+, \\+", "1., 1\\.", "12), 12\\)", "===, \\===", "12.5, 12.5", "-5, -5", "Orlov, Orlov"})
    void noLineOpensAList(String word, String markdown) {
        assertThat(MarkdownText.atLineStart(word)).isEqualTo(markdown);
    }

    /** U+200E, U+200F, U+061C, U+202A to U+202E, U+2066 to U+2069: marks, embeddings, overrides and isolates. */
    @ParameterizedTest
    @ValueSource(
            ints = {
                0x1B, 0x07, 0x85, 0x200E, 0x200F, 0x061C, 0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2066, 0x2067,
                0x2068, 0x2069
            })
    void nothingMovesTheCursorOrTurnsTheDirectionOfWriting(int control) {
        String markdown =
                MarkdownRenderer.render(Desk.quoting("Drones fell on " + Character.toString(control) + "Bergen."));
        assertThat(markdown).contains("Bergen").doesNotContain(Character.toString(control));
    }

    @Test
    void aBriefOnNothingSaysSo() {
        Brief nothing = Composer.compose(
                new Coverage(List.of(), number -> {
                    throw new AssertionError("no report to ask for");
                }),
                Scope.OF_INPUTS,
                List.of(new Failure("a.txt", "empty-file", "The file is empty: <nothing>.")));
        assertThat(MarkdownRenderer.render(nothing))
                .contains(
                        "Nothing to tell.",
                        "No report is cited.",
                        "## Could not be read",
                        "a.txt: The file is empty: \\<nothing\\>.");
    }

    /** That its headings, items and paragraphs, as a reader of CommonMark shows them, are those of the brief. */
    private static void assertShown(Brief brief) {
        String markdown = MarkdownRenderer.render(brief);
        Outline outline = new Outline();
        COMMONMARK.parse(markdown).accept(outline);
        List<String> expected = new ArrayList<>();
        brief.sections()
                .forEach(section -> section.groups().forEach(group -> {
                    expected.add(shown(Part.text(group.heading())));
                    group.lines()
                            .forEach(line -> expected.add(shown(Part.text(line.parts())
                                    + line.citations().stream()
                                            .map(citation ->
                                                    " [" + citation.source() + ":" + citation.paragraph() + "]")
                                            .collect(Collectors.joining()))));
                }));
        assertThat(outline.shown).as(markdown).containsAll(expected);
        assertThat(outline.kinds)
                .as(markdown)
                .isSubsetOf(
                        "Document",
                        "Heading",
                        "BulletList",
                        "OrderedList",
                        "ListItem",
                        "Paragraph",
                        "Text",
                        "Emphasis",
                        "StrongEmphasis",
                        "SoftLineBreak",
                        "Code");
        assertThat(outline.lists)
                .as(markdown)
                .isEqualTo(2
                        + (brief.leftOut().isEmpty() ? 0 : 1)
                        + brief.sections().stream()
                                .flatMap(section -> section.groups().stream())
                                .filter(group -> !group.heading().isEmpty())
                                .count());
    }

    private static String shown(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    /** The headings, items and paragraphs of a document as plain text. */
    private static final class Outline extends AbstractVisitor {

        private final List<String> shown = new ArrayList<>();
        private final List<String> kinds = new ArrayList<>();
        private int lists;

        @Override
        protected void visitChildren(Node parent) {
            kinds.add(parent.getClass().getSimpleName());
            super.visitChildren(parent);
        }

        @Override
        public void visit(Heading heading) {
            shown.add(textOf(heading));
            visitChildren(heading);
        }

        @Override
        public void visit(Paragraph paragraph) {
            shown.add(textOf(paragraph));
            visitChildren(paragraph);
        }

        @Override
        public void visit(BulletList list) {
            lists++;
            visitChildren(list);
        }

        @Override
        public void visit(OrderedList list) {
            lists++;
            visitChildren(list);
        }

        @Override
        public void visit(ListItem item) {
            visitChildren(item);
        }

        private static String textOf(Node node) {
            StringBuilder text = new StringBuilder();
            node.accept(new AbstractVisitor() {
                @Override
                public void visit(Text words) {
                    text.append(words.getLiteral());
                }

                @Override
                public void visit(SoftLineBreak end) {
                    text.append(' ');
                }
            });
            return MarkdownRendererTest.shown(text.toString());
        }
    }
}
