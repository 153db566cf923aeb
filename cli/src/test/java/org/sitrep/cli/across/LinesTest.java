// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli.across;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sitrep.cli.across.SmallDossier.BERGEN;
import static org.sitrep.cli.across.SmallDossier.DENMARK;
import static org.sitrep.cli.across.SmallDossier.NORWAY;
import static org.sitrep.cli.across.SmallDossier.cite;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sitrep.cli.listing.Layout;
import org.sitrep.cli.listing.Listing;
import org.sitrep.cli.listing.Row;
import org.sitrep.cli.output.StandardOutput;
import org.sitrep.linking.agenda.Appointment;
import org.sitrep.linking.agenda.AppointmentKind;
import org.sitrep.linking.agenda.AppointmentStatus;
import org.sitrep.linking.claim.Claim;
import org.sitrep.linking.claim.ClaimStatus;
import org.sitrep.linking.evidence.Stance;
import org.sitrep.linking.figure.Figure;
import org.sitrep.linking.happening.Happening;
import org.sitrep.linking.position.Position;
import org.sitrep.linking.story.Story;
import org.sitrep.record.event.EventMode;
import org.sitrep.record.event.EventStatus;
import org.sitrep.record.event.EventType;
import org.sitrep.record.quantity.QuantityComparator;
import org.sitrep.record.quantity.QuantityEffect;
import org.sitrep.record.time.Interval;

/** What a line says, to the letter: programs of others read it. */
class LinesTest {

    private static final Optional<LocalDate> DAY = Optional.of(LocalDate.of(2025, 12, 9));

    private static final String PLACE =
            "\"place\":{\"name\":\"Bergen\",\"latitude\":60.4,\"longitude\":5.3,\"country\":\"NO\",\"precision\":\"city\"}";

    private final Dossier dossier = SmallDossier.dossier();

    @Test
    void aStory() {
        Row row = new StoryLines(dossier)
                .row(new Story(
                        "t1", "Shells on Bergen", DAY, DAY, List.of(1L, 2L), 2, List.of(DENMARK), List.of(BERGEN)));
        assertThat(json(row)).isEqualTo("""
                {"id":"t1","title":"Shells on Bergen","from":"2025-12-09","to":"2025-12-09","reports":["a","b"],"origins":2,\
                "actors":["Denmark"],"places":["Bergen"]}
                """);
        assertThat(text(row)).isEqualTo("""
                2025-12-09 · Shells on Bergen · [t1]
                    2 origins, 2 reports · Denmark · Bergen
                """);
    }

    @Test
    void aHappening() {
        Row row = new HappeningLines(dossier).row(happening());
        assertThat(json(row)).isEqualTo("""
                {"id":"h1","story":"t1","type":"ASSAULT","mode":"heavy-weapons","actors":["Denmark"],"recipients":["Norway"],%s,\
                "from":"2025-12-09","to":"2025-12-10","precision":"day","status":"occurred","byWordOf":["Norway"],"reports":["a"],\
                "origins":1,"mentions":[{"report":"a","start":14,"end":21,"text":"shelled","event":"e1"}]}
                """.replace("%s", PLACE));
        assertThat(text(row)).isEqualTo("""
                2025-12-09 · ASSAULT (heavy-weapons) · occurred · Denmark → Norway · Bergen · according to Norway
                    1 origin, 1 report · “Danish troops shelled Bergen.” [a:0]
                """);
    }

    static Happening happening() {
        return new Happening(
                "h1",
                Optional.of("t1"),
                EventType.ASSAULT,
                Optional.of(EventMode.ASSAULT_HEAVY_WEAPONS),
                List.of(DENMARK),
                List.of(NORWAY),
                Optional.of(BERGEN),
                DAY.map(Interval::ofDay),
                EventStatus.OCCURRED,
                List.of(NORWAY),
                List.of(new Happening.Mention(cite(1, "shelled"), cite(1, "Danish troops shelled Bergen."), "e1")),
                1);
    }

    @Test
    void aClaim() {
        Row row = new ClaimLines(dossier)
                .row(new Claim(
                        "c1",
                        Optional.empty(),
                        "shells on Bergen",
                        cite(1, "Danish troops shelled Bergen"),
                        ClaimStatus.CONTESTED,
                        4,
                        List.of(new Claim.Stand(
                                cite(1, "Danish troops shelled Bergen"),
                                "o1",
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty())),
                        List.of(new Claim.Stand(
                                cite(2, "it shelled Bergen"), "o2", Optional.of(DENMARK), DAY, Optional.of("s1"))),
                        List.of(),
                        1,
                        List.of("Example Wire", "The Echo"),
                        DAY,
                        DAY));
        assertThat(json(row)).isEqualTo("""
                {"id":"c1","about":"shells on Bergen","proposition":"Danish troops shelled Bergen","status":"contested","credibility":4,\
                "support":[{"report":"a","origin":"o1","by":"Example Wire","start":0,"end":28,"text":"Danish troops shelled Bergen"}],\
                "opposition":[{"report":"b","origin":"o2","by":"Denmark","said":"2025-12-09","statement":"s1","start":20,"end":37,\
                "text":"it shelled Bergen"}],"caveats":[],"origins":1,"circle":["Example Wire","The Echo"],"from":"2025-12-09","to":"2025-12-09","types":[],"places":[]}
                """);
        assertThat(text(row)).isEqualTo("""
                CONTESTED · shells on Bergen · 2025-12-09 · credibility 4
                    + Example Wire: “Danish troops shelled Bergen” [a:0]
                    - Denmark: “it shelled Bergen” [b:20]
                    cite one another: Example Wire, The Echo
                """);
    }

    @Test
    void aFigure() {
        Row row = new FigureLines(dossier).row(figure());
        String value = """
                {"report":"a","origin":"o1","by":"Norway","value":9,"comparator":"at-least","day":"2025-12-09","start":30,"end":41,\
                "text":"Nine people"}""";
        assertThat(json(row)).isEqualTo("""
                {"id":"f1","story":"t1","of":{"effect":"killed","unit":"person",%s,"who":"civilians"},"values":[%v],"low":9,"high":9,\
                "latest":%v,"disagree":false}
                """.replace("%s", PLACE).replace("%v", value));
        assertThat(text(row)).isEqualTo("""
                person killed (civilians) · Bergen · latest at least 9
                    2025-12-09 · at least 9 · Norway · “Nine people” [a:30]
                """);
    }

    private static Figure figure() {
        Figure.Value nine = new Figure.Value(
                cite(1, "Nine people"),
                cite(1, "Nine people were killed."),
                "o1",
                Optional.of(NORWAY),
                Optional.of(new BigDecimal("9.0")),
                Optional.empty(),
                Optional.empty(),
                QuantityComparator.AT_LEAST,
                DAY);
        return new Figure(
                "f1",
                Optional.of("t1"),
                new Figure.Counted(
                        Optional.of(QuantityEffect.KILLED), "person", Optional.of(BERGEN), Optional.of("civilians")),
                List.of(nine),
                nine.value(),
                nine.value(),
                nine,
                false);
    }

    @Test
    void anAppointment() {
        Row row = new AgendaLines(dossier)
                .row(new Appointment(
                        "a1",
                        cite(2, "Talks are on Monday."),
                        new AppointmentKind.Deed(EventType.CONSULT),
                        List.of(DENMARK, NORWAY),
                        Optional.empty(),
                        Interval.ofDay(LocalDate.of(2025, 12, 15)),
                        AppointmentStatus.NO_WORD,
                        List.of(cite(2, "Talks are on Monday.")),
                        1));
        assertThat(json(row)).isEqualTo("""
                {"id":"a1","what":"Talks are on Monday.","type":"CONSULT","who":["Denmark","Norway"],"from":"2025-12-15",\
                "to":"2025-12-16","status":"no word","reports":["b"],"origins":1,\
                "words":[{"report":"b","start":39,"end":59,"text":"Talks are on Monday."}]}
                """);
        assertThat(text(row)).isEqualTo("""
                2025-12-15 · no word · CONSULT · Denmark, Norway
                    1 origin, 1 report · “Talks are on Monday.” [b:39]
                """);
    }

    @Test
    void aPosition() {
        Row row = new PositionLines(dossier)
                .row(new Position(
                        DENMARK,
                        "cease-fire",
                        Stance.CONDITIONAL,
                        DAY,
                        Optional.empty(),
                        List.of(new Position.Said(cite(2, "Talks"), DAY))));
        assertThat(json(row)).isEqualTo("""
                {"party":"Denmark","issue":"cease-fire","stance":"conditional","from":"2025-12-09",\
                "words":[{"report":"b","start":39,"end":44,"text":"Talks","said":"2025-12-09"}]}
                """);
        assertThat(text(row)).isEqualTo("""
                Denmark · cease-fire · conditional · 2025-12-09
                    “Talks” [b:39]
                """);
    }

    @Test
    void inATableAGroupIsACell() {
        assertThat(print(new HappeningLines(dossier).row(happening()), Layout.CSV))
                .isEqualTo("""
                id,story,type,mode,actors,recipients,place,from,to,precision,status,byWordOf,reports,origins,mentions\r
                h1,t1,ASSAULT,heavy-weapons,Denmark,Norway,Bergen; 60.4; 5.3; NO; city,2025-12-09,2025-12-10,day,occurred,Norway,a,1,\
                a; 14; 21; shelled; e1\r
                """);
    }

    private static String json(Row row) {
        return print(row, Layout.JSONL);
    }

    private static String text(Row row) {
        return print(row, Layout.TEXT);
    }

    private static String print(Row row, Layout layout) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Listing(new StandardOutput(out), layout).write(row);
        return out.toString(StandardCharsets.UTF_8);
    }
}
