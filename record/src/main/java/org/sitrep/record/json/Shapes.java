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
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.sitrep.record.Failure;
import org.sitrep.record.Input;
import org.sitrep.record.Producer;
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
import org.sitrep.record.event.PlaceControl;
import org.sitrep.record.event.Where;
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
import org.sitrep.record.time.TimePrecision;
import org.sitrep.record.time.TimexType;

/** The shape of every type of the record, with the property names of the published format. */
final class Shapes {

    /** The version of the format that is written; whatever is older can be read. */
    static final int FORMAT = 1;

    static final ObjectShape<Span> SPAN = ObjectShape.of(span -> {
        var start = span.with("start", INTEGER, Span::start);
        var end = span.with("end", INTEGER, Span::end);
        var words = span.words("text", Span::text);
        return values -> span(values.text(), values.get(start), values.get(end), values.get(words));
    });

    static final Shape<Input> INPUT = ObjectShape.of(input -> {
        var file = input.maybe("file", STRING, Input::file);
        var url = input.maybe("url", STRING, Input::url);
        var line = input.maybe("line", INTEGER, Input::line);
        return values -> new Input(values.get(file), values.get(url), values.get(line));
    });

    static final Shape<Report> REPORT = ObjectShape.of(report -> {
        var id = report.with("id", STRING, Report::id);
        var input = report.maybe("input", INPUT, Report::input);
        var url = report.maybe("url", STRING, Report::url);
        var publisher = report.maybe("publisher", STRING, Report::publisher);
        var title = report.maybe("title", STRING, Report::title);
        var published =
                report.maybe("published", STRING, each -> each.published().map(LocalDate::toString));
        var publishedFrom = report.maybe("publishedFrom", oneOf(PublishedFrom.class), Report::publishedFrom);
        var language = report.with("language", STRING, Report::language);
        var text = report.words("text", Report::text);
        var credits = report.with("credits", listOf(STRING), Report::credits);
        var relevant = report.maybe("relevant", BOOLEAN, Report::relevant);
        return values -> new Report(
                values.get(id),
                values.get(url),
                values.get(publisher),
                values.get(title),
                values.get(published).map(Shapes::day),
                values.get(publishedFrom),
                values.get(language),
                values.get(text).orElse(values.text()),
                values.get(credits),
                values.get(input),
                values.get(relevant));
    });

    static final Shape<Producer> PRODUCER = ObjectShape.of(producer -> {
        var version = producer.with("version", STRING, Producer::version);
        var tables = producer.with("tables", STRING, Producer::tables);
        var gazetteer = producer.with("gazetteer", STRING, Producer::gazetteer);
        return values -> new Producer(values.get(version), values.get(tables), values.get(gazetteer));
    });

    static final Shape<Sentence> SENTENCE = ObjectShape.of(sentence -> {
        var start = sentence.with("start", INTEGER, each -> each.span().start());
        var end = sentence.with("end", INTEGER, each -> each.span().end());
        var heading = sentence.with("heading", BOOLEAN, Sentence::heading);
        return values -> new Sentence(
                span(values.text(), values.get(start), values.get(end), Optional.empty()), values.get(heading));
    });

    static final Shape<TimeExpression> TIME = ObjectShape.of(time -> {
        var span = time.flat(SPAN, TimeExpression::span);
        var type = time.with("type", oneOf(TimexType.class), TimeExpression::type);
        var value = time.with("value", STRING, TimeExpression::value);
        var interval = time.flat(interval("from", "to"), TimeExpression::interval);
        return values ->
                new TimeExpression(values.get(span), values.get(type), values.get(value), values.get(interval));
    });

    static final Shape<Toponym> TOPONYM = ObjectShape.of(toponym -> {
        var span = toponym.flat(SPAN, Toponym::span);
        var place = toponym.maybe("place", STRING, Toponym::place);
        var use = toponym.with("use", oneOf(ToponymUse.class), Toponym::use);
        var confidence = toponym.maybe("confidence", DEGREES, Toponym::confidence);
        return values -> new Toponym(values.get(span), values.get(place), values.get(use), values.get(confidence));
    });

    static final Shape<Place> PLACE = ObjectShape.of(place -> {
        var id = place.with("id", STRING, Place::id);
        var geonames = place.maybe("geonames", INTEGER, Place::geonames);
        var name = place.with("name", STRING, Place::name);
        var latitude = place.with("latitude", DEGREES, Place::latitude);
        var longitude = place.with("longitude", DEGREES, Place::longitude);
        var country = place.maybe("country", STRING, Place::country);
        var kind = place.with("kind", oneOf(PlaceKind.class), Place::kind);
        return values -> new Place(
                values.get(id),
                values.get(geonames),
                values.get(name),
                values.get(latitude),
                values.get(longitude),
                values.get(country),
                values.get(kind));
    });

    static final Shape<Actor> ACTOR = ObjectShape.of(actor -> {
        var id = actor.with("id", STRING, Actor::id);
        var kind = actor.with("kind", oneOf(ActorKind.class), Actor::kind);
        var name = actor.with("name", STRING, Actor::name);
        var country = actor.maybe("country", STRING, Actor::country);
        var sector = actor.maybe("sector", oneOf(Sector.class), Actor::sector);
        var role = actor.maybe("role", STRING, Actor::role);
        var mentions = actor.with("mentions", listOf(SPAN), Actor::mentions);
        return values -> new Actor(
                values.get(id),
                values.get(kind),
                values.get(name),
                values.get(country),
                values.get(sector),
                values.get(role),
                values.get(mentions));
    });

    static final Shape<Quantity> QUANTITY = ObjectShape.of(quantity -> {
        var span = quantity.flat(SPAN, Quantity::span);
        var value = quantity.maybe("value", NUMBER, Quantity::value);
        var low = quantity.maybe("low", NUMBER, Quantity::low);
        var high = quantity.maybe("high", NUMBER, Quantity::high);
        var comparator = quantity.with("comparator", oneOf(QuantityComparator.class), Quantity::comparator);
        var unit = quantity.maybe("unit", STRING, Quantity::unit);
        var unitKind = quantity.maybe("unitKind", oneOf(UnitKind.class), Quantity::unitKind);
        var currency = quantity.maybe("currency", STRING, Quantity::currency);
        var conversionOf = quantity.maybe("conversionOf", INTEGER, Quantity::conversionOf);
        var effect = quantity.maybe("effect", oneOf(QuantityEffect.class), Quantity::effect);
        return values -> new Quantity(
                values.get(span),
                values.get(value),
                values.get(low),
                values.get(high),
                values.get(comparator),
                values.get(unit),
                values.get(unitKind),
                values.get(currency),
                values.get(conversionOf),
                values.get(effect));
    });

    static final Shape<Casualty> CASUALTY = ObjectShape.of(casualty -> {
        var span = casualty.flat(SPAN, Casualty::span);
        var effect = casualty.with("effect", oneOf(QuantityEffect.class), Casualty::effect);
        var cue = casualty.maybe("cue", SPAN, Casualty::cue);
        var quantity = casualty.maybe("quantity", INTEGER, Casualty::quantity);
        var least = casualty.with("least", INTEGER, Casualty::least);
        var sameAs = casualty.maybe("sameAs", INTEGER, Casualty::sameAs);
        var group = casualty.maybe("group", STRING, Casualty::group);
        var scope = casualty.with("scope", oneOf(CasualtyScope.class), Casualty::scope);
        return values -> new Casualty(
                values.get(span),
                values.get(effect),
                values.get(cue),
                values.get(quantity),
                values.get(least),
                values.get(sameAs),
                values.get(group),
                values.get(scope));
    });

    static final Shape<Source> SOURCE = ObjectShape.of(source -> {
        var span = source.flat(SPAN, Source::span);
        var actor = source.maybe("actor", STRING, Source::actor);
        var unresolved =
                source.maybe("unresolved", BOOLEAN, each -> Optional.of(true).filter(yes -> each.unresolved()));
        return values -> new Source(
                values.get(span), values.get(actor), values.get(unresolved).orElse(false));
    });

    private static final Shape<Caveat.About> ABOUT = ObjectShape.of(about -> {
        var statements = about.with("statements", listOf(STRING), Caveat.About::statements);
        var quantities = about.with("quantities", listOf(INTEGER), Caveat.About::quantities);
        return values -> new Caveat.About(values.get(statements), values.get(quantities));
    });

    private static final Shape<Caveat> CAVEAT = ObjectShape.of(caveat -> {
        var kind = caveat.with("kind", oneOf(CaveatKind.class), Caveat::kind);
        var about = caveat.with("about", ABOUT, Caveat::about);
        return values -> new Caveat(values.get(kind), values.get(about));
    });

    static final Shape<Statement> STATEMENT = ObjectShape.of(statement -> {
        var id = statement.with("id", STRING, Statement::id);
        var sources = statement.with("sources", listOf(SOURCE), Statement::sources);
        var sourceKind = statement.with("sourceKind", oneOf(SourceKind.class), Statement::sourceKind);
        var cues = statement.with("cues", listOf(SPAN), Statement::cues);
        var contents = statement.with("contents", listOf(SPAN), Statement::contents);
        var form = statement.with("form", oneOf(QuotationForm.class), Statement::form);
        var act = statement.with("act", oneOf(SpeechAct.class), Statement::act);
        var via = statement.with("via", listOf(STRING), Statement::via);
        var addressees = statement.with("addressees", listOf(STRING), Statement::addressees);
        var said = statement.flat(interval("saidFrom", "saidTo"), Statement::said);
        var parent = statement.maybe("parent", STRING, Statement::parent);
        var quoteSpans = statement.with("quoteSpans", listOf(SPAN), Statement::quoteSpans);
        var terms = statement.with("terms", listOf(STRING), Statement::terms);
        var caveat = statement.maybe("caveat", CAVEAT, Statement::caveat);
        var confidence = statement.with("confidence", DEGREES, Statement::confidence);
        return values -> new Statement(
                values.get(id),
                values.get(sources),
                values.get(sourceKind),
                values.get(cues),
                new Quotation(values.get(contents), values.get(form), values.get(quoteSpans), values.get(terms)),
                values.get(act),
                new Reception(values.get(via), values.get(addressees)),
                values.get(said),
                values.get(parent),
                values.get(caveat),
                values.get(confidence));
    });

    /** By PLOVER's names, of which some belong to modes of several types. */
    private static final Shape<String> MODE =
            LabelShape.of(Arrays.stream(EventMode.values()).map(EventMode::label));

    static final Shape<Event> EVENT = ObjectShape.of(event -> {
        var id = event.with("id", STRING, Event::id);
        var anchor = event.with("anchor", SPAN, Event::anchor);
        var type = event.with("type", oneOf(EventType.class), Event::type);
        var mode = event.maybe("mode", MODE, each -> each.mode().map(EventMode::label));
        var contexts = event.with("contexts", listOf(oneOf(EventContext.class)), Event::contexts);
        var control = event.maybe("control", oneOf(PlaceControl.class), Event::control);
        var actors = event.with("actors", listOf(STRING), Event::actors);
        var recipients = event.with("recipients", listOf(STRING), Event::recipients);
        var place = event.maybe("place", STRING, Event::place);
        var placePrecision = event.maybe("placePrecision", oneOf(PlacePrecision.class), Event::placePrecision);
        var when = event.flat(interval("from", "to"), Event::when);
        event.maybe("timePrecision", oneOf(TimePrecision.class), Event::timePrecision); // follows from the time
        var status = event.with("status", oneOf(EventStatus.class), Event::status);
        var statement = event.maybe("statement", STRING, Event::statement);
        var quantities = event.with("quantities", listOf(INTEGER), Event::quantities);
        var incident = event.maybe("incident", STRING, Event::incident);
        var confidence =
                event.with("confidence", DEGREES, each -> each.assessment().confidence());
        var wanted = event.with("wanted", DEGREES, each -> each.assessment().wanted());
        var inferred = event.with(
                "inferred",
                listOf(oneOf(EventField.class)),
                each -> each.assessment().inferred());
        var evidence = event.with("evidence", SPAN, Event::evidence);
        return values -> new Event(
                values.get(id),
                values.get(anchor),
                values.get(evidence),
                new EventCode(
                        values.get(type),
                        values.get(mode).map(label -> mode(values.get(type), label)),
                        values.get(contexts),
                        values.get(control)),
                new EventRoles(values.get(actors), values.get(recipients)),
                values.get(place).map(name -> where(name, values.get(placePrecision))),
                values.get(when),
                new Factuality(values.get(status), values.get(statement)),
                values.get(quantities),
                values.get(incident),
                new Assessment(values.get(confidence), values.get(wanted), values.get(inferred)));
    });

    static final Shape<Reading> READING = ObjectShape.of(reading -> {
        var format = reading.maybe("format", INTEGER, each -> Optional.of(FORMAT));
        var producer = reading.maybe("producer", PRODUCER, Reading::producer);
        var report = reading.with("report", REPORT, Reading::report);
        var sentences = reading.with("sentences", listOf(SENTENCE), Reading::sentences);
        var times = reading.with("times", listOf(TIME), Reading::times);
        var places = reading.with("places", listOf(TOPONYM), Reading::places);
        var gazetteer = reading.with("gazetteer", listOf(PLACE), Reading::gazetteer);
        var actors = reading.with("actors", listOf(ACTOR), Reading::actors);
        var quantities = reading.with("quantities", listOf(QUANTITY), Reading::quantities);
        var casualties = reading.maybe("casualties", listOf(CASUALTY), each -> Optional.of(each.casualties()));
        var statements = reading.with("statements", listOf(STATEMENT), Reading::statements);
        var events = reading.with("events", listOf(EVENT), Reading::events);
        return values -> {
            values.get(format).ifPresent(Shapes::checkFormat);
            return new Reading(
                    values.get(report),
                    values.get(producer),
                    values.get(sentences),
                    values.get(times),
                    values.get(places),
                    values.get(gazetteer),
                    values.get(actors),
                    values.get(quantities),
                    values.get(casualties).orElse(List.of()),
                    values.get(statements),
                    values.get(events));
        };
    });

    private record Problem(String code, String message) {}

    private static final Shape<Problem> PROBLEM = ObjectShape.of(problem -> {
        var code = problem.with("code", STRING, Problem::code);
        var message = problem.with("message", STRING, Problem::message);
        return values -> new Problem(values.get(code), values.get(message));
    });

    static final Shape<Failure> FAILURE = ObjectShape.of(failure -> {
        var id = failure.with("id", STRING, Failure::id);
        var error = failure.with("error", PROBLEM, each -> new Problem(each.code(), each.message()));
        return values -> new Failure(
                values.get(id), values.get(error).code(), values.get(error).message());
    });

    private Shapes() {}

    private static void checkFormat(int format) {
        if (format > FORMAT) {
            throw new IllegalArgumentException("its format is " + format + ", and this version of Sitrep reads up to "
                    + FORMAT + "; use a newer one");
        }
    }

    /** The words a span is said to have must be those that stand there. */
    private static Span span(String text, int start, int end, Optional<String> words) {
        if (start < 0 || end <= start || end > text.length()) {
            throw new IllegalArgumentException("the text has no stretch " + start + ".." + end);
        }
        Span span = Span.of(text, start, end);
        words.filter(given -> !given.equals(span.text())).ifPresent(given -> {
            throw new IllegalArgumentException("the text has other words at " + start + ".." + end);
        });
        return span;
    }

    private static EventMode mode(EventType type, String label) {
        return Arrays.stream(EventMode.values())
                .filter(mode -> mode.type() == type && mode.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(label + " is not a mode of " + type));
    }

    private static Where where(String place, Optional<PlacePrecision> precision) {
        return new Where(
                place, precision.orElseThrow(() -> new IllegalArgumentException("a place has no \"placePrecision\"")));
    }

    /** The two ends of an interval. */
    private static ObjectShape<Optional<Interval>> interval(String first, String last) {
        return ObjectShape.of(interval -> {
            var from = interval.maybe(first, STRING, value -> value.map(Interval::fromText));
            var to = interval.maybe(last, STRING, value -> value.map(Interval::toText));
            return values -> {
                Optional<String> begun = values.get(from);
                Optional<String> ended = values.get(to);
                if (begun.isPresent() != ended.isPresent()) {
                    throw new IllegalArgumentException(first + " and " + last + " go together");
                }
                return begun.flatMap(one -> ended.map(other -> Interval.parse(one, other)));
            };
        });
    }

    private static LocalDate day(String value) {
        try {
            return LocalDate.parse(value);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("\"" + value + "\" is no day", e);
        }
    }
}
