// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.bench;

import java.util.List;
import java.util.Optional;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Setup;
import org.sitrep.bench.UpperLayers.Prepared;
import org.sitrep.bench.peer.Sutime;
import org.sitrep.language.AnnotatedText;
import org.sitrep.language.Annotator;
import org.sitrep.reading.event.Happenings;
import org.sitrep.reading.place.Places;
import org.sitrep.record.actor.Actor;
import org.sitrep.record.json.ReadingWriter;
import org.sitrep.record.quantity.Quantity;
import org.sitrep.record.statement.Statement;
import org.sitrep.record.time.TimeExpression;

/**
 * Tokens a second on one core of the layers above the language layer, each given what those before it found, of all of them in a row, of
 * the record as JSON, and of SUTime (Chang and Manning, LREC 2012) on the same texts tokenized and tagged.
 */
public class Layers extends OneCore {

    private List<Prepared> prepared = List.of();
    private UpperLayers layers = new UpperLayers();
    private Optional<Sutime> sutime = Optional.empty();

    @Setup(Level.Trial)
    public void annotate() {
        List<String> plain = Texts.list(texts);
        Annotator annotator = Annotator.load();
        prepared = plain.stream().map(annotator::annotate).map(layers::prepare).toList();
        sutime = Optional.of(new Sutime(plain));
        turns.begin(plain);
    }

    private Prepared text(ReadTokens read) {
        return prepared.get(turns.next(read));
    }

    @Benchmark
    public List<TimeExpression> time(ReadTokens read) {
        return layers.times(text(read).text());
    }

    @Benchmark
    public List<Quantity> quantity(ReadTokens read) {
        Prepared text = text(read);
        return layers.quantities(text.text(), text.found().times());
    }

    @Benchmark
    public Places place(ReadTokens read) {
        return layers.places(text(read).text());
    }

    @Benchmark
    public List<Actor> actor(ReadTokens read) {
        Prepared text = text(read);
        return layers.actors(text.text(), text.found().places());
    }

    @Benchmark
    public List<Statement> statement(ReadTokens read) {
        Prepared text = text(read);
        return layers.statements(text.text(), text.found().times(), text.found().actors());
    }

    @Benchmark
    public Happenings event(ReadTokens read) {
        Prepared text = text(read);
        return layers.events(text.text(), text.found());
    }

    @Benchmark
    public Happenings all(ReadTokens read) {
        AnnotatedText text = text(read).text();
        return layers.events(text, layers.findings(text));
    }

    @Benchmark
    public String json(ReadTokens read) {
        return ReadingWriter.write(text(read).reading());
    }

    @Benchmark
    public Object sutime(ReadTokens read) {
        return sutime.orElseThrow().read(turns.next(read));
    }
}
