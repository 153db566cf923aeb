// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.record.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sitrep.record.Failure;
import org.sitrep.record.Input;
import org.sitrep.record.PublishedFrom;
import org.sitrep.record.Reading;
import org.sitrep.record.Report;
import org.sitrep.record.actor.Actor;
import org.sitrep.record.actor.ActorKind;
import org.sitrep.record.actor.Sector;
import org.sitrep.record.casualty.Casualty;
import org.sitrep.record.casualty.CasualtyScope;
import org.sitrep.record.event.Assessment;
import org.sitrep.record.event.Event;
import org.sitrep.record.event.EventCode;
import org.sitrep.record.event.EventContext;
import org.sitrep.record.event.EventField;
import org.sitrep.record.event.EventMode;
import org.sitrep.record.event.EventRoles;
import org.sitrep.record.event.EventStatus;
import org.sitrep.record.event.EventType;
import org.sitrep.record.event.Factuality;
import org.sitrep.record.event.Where;
import org.sitrep.record.place.Place;
import org.sitrep.record.place.PlaceKind;
import org.sitrep.record.place.PlacePrecision;
import org.sitrep.record.place.Toponym;
import org.sitrep.record.place.ToponymUse;
import org.sitrep.record.quantity.Quantity;
import org.sitrep.record.quantity.QuantityComparator;
import org.sitrep.record.quantity.QuantityEffect;
import org.sitrep.record.statement.Caveat;
import org.sitrep.record.statement.CaveatKind;
import org.sitrep.record.statement.Quotation;
import org.sitrep.record.statement.QuotationForm;
import org.sitrep.record.statement.Reception;
import org.sitrep.record.statement.Source;
import org.sitrep.record.statement.SourceKind;
import org.sitrep.record.statement.SpeechAct;
import org.sitrep.record.statement.Statement;
import org.sitrep.record.text.Sentence;
import org.sitrep.record.text.Span;
import org.sitrep.record.time.Interval;
import org.sitrep.record.time.TimeExpression;
import org.sitrep.record.time.TimexType;

/** The published form of the record, property by property. */
class ReadingWriterTest {

    private static final Path PUBLISHED_SCHEMA = Path.of("..", "docs", "record.schema.json");
    private static final String TEXT = "Norland said on 14 May 2031 it fired more than 2.5 m shells at Eastport.";

    private static Span span(String words) {
        int start = TEXT.indexOf(words);
        return Span.of(TEXT, start, start + words.length());
    }

    static Reading reading() {
        Interval day = Interval.ofDay(LocalDate.of(2031, 5, 14));
        return new Reading(
                Report.of("r1", TEXT)
                        .withPublisher("Example Wire")
                        .withPublished(LocalDate.of(2031, 5, 15), PublishedFrom.GIVEN)
                        .withCredits(List.of("dpa"))
                        .withInput(new Input(Optional.of("wire/may.jsonl"), Optional.empty(), Optional.of(12))),
                Optional.empty(),
                List.of(new Sentence(Span.of(TEXT, 0, TEXT.length()), false)),
                List.of(new TimeExpression(span("14 May 2031"), TimexType.DATE, "2031-05-14", Optional.of(day))),
                List.of(new Toponym(span("Eastport"), Optional.of("pl1"), ToponymUse.LITERAL, Optional.of(0.9))),
                List.of(new Place(
                        "pl1", Optional.empty(), "Eastport", 10.5, -20.25, Optional.of("XX"), PlaceKind.CITY)),
                List.of(new Actor(
                        "a1",
                        ActorKind.COUNTRY,
                        "Norland",
                        Optional.empty(),
                        Optional.of(Sector.GOV),
                        Optional.empty(),
                        List.of(span("Norland"), span("it")))),
                List.of(new Quantity(
                        span("more than 2.5 m shells"),
                        Optional.of(new BigDecimal("2.5E+6")),
                        Optional.empty(),
                        Optional.empty(),
                        QuantityComparator.MORE_THAN,
                        Optional.of("shell"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty())),
                List.of(new Casualty(
                        span("shells"),
                        QuantityEffect.WOUNDED,
                        Optional.of(span("at")),
                        Optional.of(0),
                        2,
                        Optional.empty(),
                        Optional.of("soldier"),
                        CasualtyScope.TALLY)),
                List.of(new Statement(
                        "s1",
                        List.of(new Source(span("Norland"), Optional.of("a1"), false)),
                        SourceKind.NAMED,
                        List.of(span("said")),
                        new Quotation(
                                List.of(span("it fired more than 2.5 m shells at Eastport")),
                                QuotationForm.INDIRECT,
                                List.of(),
                                List.of("fired", "shell")),
                        SpeechAct.ASSERT,
                        new Reception(List.of(), List.of()),
                        Optional.of(day),
                        Optional.empty(),
                        Optional.empty(),
                        0.875)),
                List.of(new Event(
                        "e1",
                        span("fired"),
                        Span.of(TEXT, 0, TEXT.length()),
                        new EventCode(
                                EventType.ASSAULT,
                                Optional.of(EventMode.ASSAULT_HEAVY_WEAPONS),
                                List.of(EventContext.MILITARY, EventContext.HUMAN_RIGHTS),
                                Optional.empty()),
                        new EventRoles(List.of("a1"), List.of()),
                        Optional.of(new Where("pl1", PlacePrecision.CITY)),
                        Optional.of(day),
                        new Factuality(EventStatus.OCCURRED, Optional.of("s1")),
                        List.of(0),
                        Optional.empty(),
                        new Assessment(0.75, 0.5, List.of(EventField.ACTORS)))));
    }

    @Test
    void everyPartHasItsPublishedName() {
        String sentence = "{\"start\":0,\"end\":" + TEXT.length();
        assertThat(ReadingWriter.write(reading()))
                .isEqualTo(
                        "{\"format\":1,\"report\":{\"id\":\"r1\",\"input\":{\"file\":\"wire/may.jsonl\",\"line\":12},\"publisher\":\"Example Wire\","
                                + "\"published\":\"2031-05-15\",\"publishedFrom\":\"given\",\"language\":\"en\",\"text\":\""
                                + TEXT + "\","
                                + "\"credits\":[\"dpa\"]},"
                                + "\"sentences\":[" + sentence + ",\"heading\":false}],"
                                + "\"times\":[{\"start\":16,\"end\":27,\"text\":\"14 May 2031\",\"type\":\"DATE\",\"value\":\"2031-05-14\","
                                + "\"from\":\"2031-05-14\",\"to\":\"2031-05-15\"}],"
                                + "\"places\":[{\"start\":63,\"end\":71,\"text\":\"Eastport\",\"place\":\"pl1\",\"use\":\"literal\",\"confidence\":0.9}],"
                                + "\"gazetteer\":[{\"id\":\"pl1\",\"name\":\"Eastport\",\"latitude\":10.5,\"longitude\":-20.25,"
                                + "\"country\":\"XX\",\"kind\":\"city\"}],"
                                + "\"actors\":[{\"id\":\"a1\",\"kind\":\"country\",\"name\":\"Norland\",\"sector\":\"GOV\","
                                + "\"mentions\":[{\"start\":0,\"end\":7,\"text\":\"Norland\"},{\"start\":28,\"end\":30,\"text\":\"it\"}]}],"
                                + "\"quantities\":[{\"start\":37,\"end\":59,\"text\":\"more than 2.5 m shells\",\"value\":2500000,"
                                + "\"comparator\":\"more-than\",\"unit\":\"shell\"}],"
                                + "\"casualties\":[{\"start\":53,\"end\":59,\"text\":\"shells\",\"effect\":\"wounded\",\"cue\":{\"start\":60,\"end\":62,\"text\":\"at\"},\"quantity\":0,\"least\":2,"
                                + "\"group\":\"soldier\",\"scope\":\"tally\"}],"
                                + "\"statements\":[{\"id\":\"s1\",\"sources\":[{\"start\":0,\"end\":7,\"text\":\"Norland\","
                                + "\"actor\":\"a1\"}],\"sourceKind\":\"named\",\"cues\":[{\"start\":8,\"end\":12,\"text\":\"said\"}],"
                                + "\"contents\":[{\"start\":28,\"end\":71,\"text\":\"it fired more than 2.5 m shells at Eastport\"}],"
                                + "\"form\":\"indirect\",\"act\":\"assert\",\"via\":[],\"addressees\":[],\"saidFrom\":\"2031-05-14\","
                                + "\"saidTo\":\"2031-05-15\",\"quoteSpans\":[],\"terms\":[\"fired\",\"shell\"],\"confidence\":0.875}],"
                                + "\"events\":[{\"id\":\"e1\",\"anchor\":{\"start\":31,\"end\":36,\"text\":\"fired\"},\"type\":\"ASSAULT\","
                                + "\"mode\":\"heavy-weapons\",\"contexts\":[\"military\",\"human_rights\"],\"actors\":[\"a1\"],\"recipients\":[],"
                                + "\"place\":\"pl1\",\"placePrecision\":\"city\",\"from\":\"2031-05-14\",\"to\":\"2031-05-15\","
                                + "\"timePrecision\":\"day\",\"status\":\"occurred\",\"statement\":\"s1\",\"quantities\":[0],"
                                + "\"confidence\":0.75,\"wanted\":0.5,\"inferred\":[\"actors\"],"
                                + "\"evidence\":" + sentence + ",\"text\":\"" + TEXT + "\"}}]}");
    }

    @Test
    void whatLinkingNeedsStandsInTheRecord() {
        Reading plain = reading();
        Statement remark = new Statement(
                "s2",
                List.of(new Source(span("it"), Optional.empty(), true)),
                SourceKind.NONE,
                List.of(span("said")),
                new Quotation(List.of(), QuotationForm.INDIRECT, List.of(), List.of()),
                SpeechAct.CAVEAT,
                new Reception(List.of(), List.of()),
                Optional.empty(),
                Optional.empty(),
                Optional.of(Caveat.of(CaveatKind.NO_EVIDENCE)),
                0.5);
        Caveat settled = new Caveat(CaveatKind.NO_EVIDENCE, new Caveat.About(List.of("s1"), List.of(0)));
        Reading doubted = new Reading(
                plain.report(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(remark.withCaveat(settled)),
                List.of());
        assertThat(ReadingWriter.write(doubted))
                .contains("\"sources\":[{\"start\":28,\"end\":30,\"text\":\"it\",\"unresolved\":true}]")
                .contains(
                        "\"caveat\":{\"kind\":\"no-evidence\",\"about\":{\"statements\":[\"s1\"],\"quantities\":[0]}}");
    }

    @Test
    void aCaveatAndItsKindGoTogether() {
        Statement statement = reading().statements().getFirst();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> statement.withCaveat(Caveat.of(CaveatKind.UNCLEAR)))
                .withMessageContaining("s1");
    }

    @Test
    void timesOfDayAreWrittenWhereAnIntervalIsNoDays() {
        Interval noon = new Interval(
                LocalDate.of(2031, 5, 14).atTime(12, 0),
                LocalDate.of(2031, 5, 14).atTime(13, 0));
        Reading plain = reading();
        Reading timed = new Reading(
                plain.report(),
                Optional.empty(),
                plain.sentences(),
                List.of(new TimeExpression(span("14 May 2031"), TimexType.TIME, "2031-05-14T12", Optional.of(noon))),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        assertThat(ReadingWriter.write(timed))
                .contains("\"from\":\"2031-05-14T12:00:00\",\"to\":\"2031-05-14T13:00:00\"");
    }

    @Test
    void aFailureHasACodeAndASentence() {
        assertThat(ReadingWriter.write(new Failure("r2", "no-text", "The line has no \"text\".")))
                .isEqualTo(
                        "{\"id\":\"r2\",\"error\":{\"code\":\"no-text\",\"message\":\"The line has no \\\"text\\\".\"}}");
    }

    @Test
    void thePublishedSchemaIsTheOneOfTheseTypes() throws IOException {
        if ("update".equals(System.getProperty("sitrep.golden"))) {
            Files.writeString(PUBLISHED_SCHEMA, ReadingWriter.schema() + "\n");
        }
        assertThat(PUBLISHED_SCHEMA)
                .as(
                        "with -Dsitrep.golden=update this test writes the file; do that when the record has changed on purpose")
                .hasContent(ReadingWriter.schema() + "\n");
    }

    @Test
    void recordsAndFailuresValidateAgainstTheSchema() throws IOException {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(PUBLISHED_SCHEMA));
        assertThat(schema.validate(ReadingWriter.write(reading()), InputFormat.JSON))
                .isEmpty();
        assertThat(schema.validate(ReadingWriter.write(new Failure("r2", "no-text", "No text.")), InputFormat.JSON))
                .isEmpty();
        assertThat(schema.validate("{\"id\":\"r3\"}", InputFormat.JSON)).isNotEmpty();
    }
}
