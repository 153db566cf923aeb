// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.record.json;

import static org.sitrep.record.json.Shape.BOOLEAN;
import static org.sitrep.record.json.Shape.DEGREES;
import static org.sitrep.record.json.Shape.INTEGER;
import static org.sitrep.record.json.Shape.NUMBER;
import static org.sitrep.record.json.Shape.STRING;
import static org.sitrep.record.json.Shape.listOf;
import static org.sitrep.record.json.Shape.oneOf;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.sitrep.record.Failure;
import org.sitrep.record.Input;
import org.sitrep.record.PublishedFrom;
import org.sitrep.record.Reading;
import org.sitrep.record.Report;
import org.sitrep.record.actor.Actor;
import org.sitrep.record.actor.ActorKind;
import org.sitrep.record.actor.Sector;
import org.sitrep.record.event.Event;
import org.sitrep.record.event.EventContext;
import org.sitrep.record.event.EventField;
import org.sitrep.record.event.EventMode;
import org.sitrep.record.event.EventStatus;
import org.sitrep.record.event.EventType;
import org.sitrep.record.event.PlaceControl;
import org.sitrep.record.place.Place;
import org.sitrep.record.place.PlaceKind;
import org.sitrep.record.place.PlacePrecision;
import org.sitrep.record.place.Toponym;
import org.sitrep.record.place.ToponymUse;
import org.sitrep.record.quantity.Quantity;
import org.sitrep.record.quantity.QuantityComparator;
import org.sitrep.record.quantity.QuantityEffect;
import org.sitrep.record.quantity.UnitKind;
import org.sitrep.record.statement.Caveat;
import org.sitrep.record.statement.CaveatKind;
import org.sitrep.record.statement.QuotationForm;
import org.sitrep.record.statement.Source;
import org.sitrep.record.statement.SourceKind;
import org.sitrep.record.statement.SpeechAct;
import org.sitrep.record.statement.Statement;
import org.sitrep.record.text.Sentence;
import org.sitrep.record.text.Span;
import org.sitrep.record.time.Interval;
import org.sitrep.record.time.TimeExpression;
import org.sitrep.record.time.TimePrecision;
import org.sitrep.record.time.TimexType;

/** The shape of every type of the record, with the property names of the published format. */
final class Shapes {

    static final ObjectShape<Span> SPAN = ObjectShape.<Span>object()
            .with("start", INTEGER, Span::start)
            .with("end", INTEGER, Span::end)
            .with("text", STRING, Span::text)
            .build();

    static final Shape<Input> INPUT = ObjectShape.<Input>object()
            .maybe("file", STRING, Input::file)
            .maybe("url", STRING, Input::url)
            .maybe("line", INTEGER, Input::line)
            .build();

    static final Shape<Report> REPORT = ObjectShape.<Report>object()
            .with("id", STRING, Report::id)
            .maybe("input", INPUT, Report::input)
            .maybe("url", STRING, Report::url)
            .maybe("publisher", STRING, Report::publisher)
            .maybe("title", STRING, Report::title)
            .maybe("published", STRING, report -> report.published().map(LocalDate::toString))
            .maybe("publishedFrom", oneOf(PublishedFrom.class), Report::publishedFrom)
            .with("language", STRING, Report::language)
            .with("text", STRING, Report::text)
            .with("credits", listOf(STRING), Report::credits)
            .maybe("relevant", BOOLEAN, Report::relevant)
            .build();

    static final Shape<Sentence> SENTENCE = ObjectShape.<Sentence>object()
            .with("start", INTEGER, sentence -> sentence.span().start())
            .with("end", INTEGER, sentence -> sentence.span().end())
            .with("heading", BOOLEAN, Sentence::heading)
            .build();

    static final Shape<TimeExpression> TIME = between(
                    ObjectShape.<TimeExpression>object()
                            .flat(SPAN, TimeExpression::span)
                            .with("type", oneOf(TimexType.class), TimeExpression::type)
                            .with("value", STRING, TimeExpression::value),
                    "from",
                    "to",
                    TimeExpression::interval)
            .build();

    static final Shape<Toponym> TOPONYM = ObjectShape.<Toponym>object()
            .flat(SPAN, Toponym::span)
            .maybe("place", STRING, Toponym::place)
            .with("use", oneOf(ToponymUse.class), Toponym::use)
            .maybe("confidence", DEGREES, Toponym::confidence)
            .build();

    static final Shape<Place> PLACE = ObjectShape.<Place>object()
            .with("id", STRING, Place::id)
            .maybe("geonames", INTEGER, Place::geonames)
            .with("name", STRING, Place::name)
            .with("latitude", DEGREES, Place::latitude)
            .with("longitude", DEGREES, Place::longitude)
            .maybe("country", STRING, Place::country)
            .with("kind", oneOf(PlaceKind.class), Place::kind)
            .build();

    static final Shape<Actor> ACTOR = ObjectShape.<Actor>object()
            .with("id", STRING, Actor::id)
            .with("kind", oneOf(ActorKind.class), Actor::kind)
            .with("name", STRING, Actor::name)
            .maybe("country", STRING, Actor::country)
            .maybe("sector", oneOf(Sector.class), Actor::sector)
            .maybe("role", STRING, Actor::role)
            .with("mentions", listOf(SPAN), Actor::mentions)
            .build();

    static final Shape<Quantity> QUANTITY = ObjectShape.<Quantity>object()
            .flat(SPAN, Quantity::span)
            .maybe("value", NUMBER, Quantity::value)
            .maybe("low", NUMBER, Quantity::low)
            .maybe("high", NUMBER, Quantity::high)
            .with("comparator", oneOf(QuantityComparator.class), Quantity::comparator)
            .maybe("unit", STRING, Quantity::unit)
            .maybe("unitKind", oneOf(UnitKind.class), Quantity::unitKind)
            .maybe("currency", STRING, Quantity::currency)
            .maybe("conversionOf", INTEGER, Quantity::conversionOf)
            .maybe("effect", oneOf(QuantityEffect.class), Quantity::effect)
            .build();

    static final Shape<Source> SOURCE = ObjectShape.<Source>object()
            .flat(SPAN, Source::span)
            .maybe("actor", STRING, Source::actor)
            .maybe("unresolved", BOOLEAN, source -> Optional.of(true).filter(yes -> source.unresolved()))
            .build();

    private static final ObjectShape<Caveat.About> ABOUT = ObjectShape.<Caveat.About>object()
            .with("statements", listOf(STRING), Caveat.About::statements)
            .with("quantities", listOf(INTEGER), Caveat.About::quantities)
            .build();

    private static final ObjectShape<Caveat> CAVEAT = ObjectShape.<Caveat>object()
            .with("kind", oneOf(CaveatKind.class), Caveat::kind)
            .with("about", ABOUT, Caveat::about)
            .build();

    static final Shape<Statement> STATEMENT = between(
                    ObjectShape.<Statement>object()
                            .with("id", STRING, Statement::id)
                            .with("sources", listOf(SOURCE), Statement::sources)
                            .with("sourceKind", oneOf(SourceKind.class), Statement::sourceKind)
                            .with("cues", listOf(SPAN), Statement::cues)
                            .with("contents", listOf(SPAN), Statement::contents)
                            .with("form", oneOf(QuotationForm.class), Statement::form)
                            .with("act", oneOf(SpeechAct.class), Statement::act)
                            .with("via", listOf(STRING), Statement::via)
                            .with("addressees", listOf(STRING), Statement::addressees),
                    "saidFrom",
                    "saidTo",
                    Statement::said)
            .maybe("parent", STRING, Statement::parent)
            .with("quoteSpans", listOf(SPAN), Statement::quoteSpans)
            .with("terms", listOf(STRING), Statement::terms)
            .maybe("caveat", CAVEAT, Statement::caveat)
            .with("confidence", DEGREES, Statement::confidence)
            .build();

    /** By PLOVER's names, of which some belong to modes of several types. */
    private static final Shape<EventMode> MODE = EnumShape.of(EventMode.class, EventMode::label);

    /** By PLOVER's names, which have underscores. */
    private static final Shape<EventContext> CONTEXT =
            EnumShape.of(EventContext.class, context -> context.name().toLowerCase(Locale.ROOT));

    static final Shape<Event> EVENT = between(
                    ObjectShape.<Event>object()
                            .with("id", STRING, Event::id)
                            .with("anchor", SPAN, Event::anchor)
                            .with("type", oneOf(EventType.class), Event::type)
                            .maybe("mode", MODE, Event::mode)
                            .with("contexts", listOf(CONTEXT), Event::contexts)
                            .maybe("control", oneOf(PlaceControl.class), Event::control)
                            .with("actors", listOf(STRING), Event::actors)
                            .with("recipients", listOf(STRING), Event::recipients)
                            .maybe("place", STRING, Event::place)
                            .maybe("placePrecision", oneOf(PlacePrecision.class), Event::placePrecision),
                    "from",
                    "to",
                    Event::when)
            .maybe("timePrecision", oneOf(TimePrecision.class), Event::timePrecision)
            .with("status", oneOf(EventStatus.class), Event::status)
            .maybe("statement", STRING, Event::statement)
            .with("quantities", listOf(INTEGER), Event::quantities)
            .maybe("incident", STRING, Event::incident)
            .with("confidence", DEGREES, event -> event.assessment().confidence())
            .with("wanted", DEGREES, event -> event.assessment().wanted())
            .with(
                    "inferred",
                    listOf(oneOf(EventField.class)),
                    event -> event.assessment().inferred())
            .with("evidence", SPAN, Event::evidence)
            .build();

    static final Shape<Reading> READING = ObjectShape.<Reading>object()
            .with("report", REPORT, Reading::report)
            .with("sentences", listOf(SENTENCE), Reading::sentences)
            .with("times", listOf(TIME), Reading::times)
            .with("places", listOf(TOPONYM), Reading::places)
            .with("gazetteer", listOf(PLACE), Reading::gazetteer)
            .with("actors", listOf(ACTOR), Reading::actors)
            .with("quantities", listOf(QUANTITY), Reading::quantities)
            .with("statements", listOf(STATEMENT), Reading::statements)
            .with("events", listOf(EVENT), Reading::events)
            .build();

    private static final ObjectShape<Failure> PROBLEM = ObjectShape.<Failure>object()
            .with("code", STRING, Failure::code)
            .with("message", STRING, Failure::message)
            .build();

    static final Shape<Failure> FAILURE = ObjectShape.<Failure>object()
            .with("id", STRING, Failure::id)
            .with("error", PROBLEM, failure -> failure)
            .build();

    private Shapes() {}

    /** The two ends of an interval, as days where both are midnights and as local times otherwise. */
    private static <T> ObjectShape.Builder<T> between(
            ObjectShape.Builder<T> shape, String from, String to, Function<T, Optional<Interval>> interval) {
        return shape.maybe(from, STRING, value -> interval.apply(value).map(i -> end(i, i.from())))
                .maybe(to, STRING, value -> interval.apply(value).map(i -> end(i, i.to())));
    }

    private static String end(Interval interval, LocalDateTime end) {
        boolean days = isMidnight(interval.from()) && isMidnight(interval.to());
        return days ? end.toLocalDate().toString() : DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(end);
    }

    private static boolean isMidnight(LocalDateTime time) {
        return time.toLocalTime().equals(LocalTime.MIDNIGHT);
    }
}
