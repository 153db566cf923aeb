// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.tools.events;

import java.nio.file.Path;
import java.util.*;
import org.sitrep.reading.EarlierReader;
import org.sitrep.reading.Reader;
import org.sitrep.reading.event.EventScene;
import org.sitrep.reading.event.trigger.*;
import org.sitrep.reading.learned.*;
import org.sitrep.record.event.EventType;

final class TryTriggers {
    public static void main(String... a) {
        long t0 = System.nanoTime();
        List<GoldReport> reports = GoldReport.readAll(Path.of(a[0]), EarlierReader.load());
        EventLexicon lexicon = EventLexicon.load();
        List<EventScene> scenes = reports.stream().map(r -> new EventScene(r.reading().text(), lexicon, r.reading().found())).toList();
        System.out.println("read " + (System.nanoTime() - t0) / 1e9);
        double[] ts = {.2,.25,.3,.35,.4,.45,.5,.55,.6};
        int[] hit = new int[ts.length], said = new int[ts.length], typed = new int[ts.length], wanted=new int[ts.length]; int all = 0, allWanted=0;
        Map<String,Integer> missed = new TreeMap<>(), many = new TreeMap<>();
        for (int fold = 0; fold < 5; fold++) {
            TriggerTrainer trainer = new TriggerTrainer();
            for (int i = 0; i < reports.size(); i++) if (i % 5 != fold) trainer.add(scenes.get(i), reports.get(i));
            Map<String, float[]> w = trainer.train();
            if (fold == 0) System.out.println("weights " + w.size() + " " + (System.nanoTime() - t0) / 1e9);
            TriggerModel model = new TriggerModel(Weights.of(w, TriggerModel.OUTCOMES.size()));
            FeatureKeys keys = new FeatureKeys();
            for (int i = fold; i < reports.size(); i += 5) {
                EventScene s = scenes.get(i); GoldReport g = reports.get(i); var text = s.text();
                Map<Integer, GoldEvent> gold = new HashMap<>();
                for (GoldEvent e : g.events()) text.findTokenAt(e.anchor().start()).ifPresent(t -> gold.put(t, e));
                all += g.events().size(); for (GoldEvent e : g.events()) allWanted += e.wanted()?1:0;
                Set<Integer> seen = new HashSet<>();
                for (int t = 0; t < text.size(); t++) {
                    if (!TriggerModel.isCandidate(s.triggers(), t) || !g.isMarked(text.span(t))) continue;
                    double[] p = model.probabilities(s.triggers(), t, keys);
                    int best = 1; for (int k = 2; k < p.length; k++) if (p[k] > p[best]) best = k;
                    EventType type = EventType.values()[best - 1];
                    for (int k = 0; k < ts.length; k++) if (1 - p[0] > ts[k]) {
                        said[k]++;
                        if (gold.containsKey(t)) { hit[k]++; if (gold.get(t).types().contains(type)) typed[k]++; if (gold.get(t).wanted()) wanted[k]++; }
                    }
                    boolean ev = 1 - p[0] > .4;
                    if (ev && !gold.containsKey(t)) many.merge(text.lemma(t) + "/" + s.triggers().rule(t), 1, Integer::sum);
                    if (ev) seen.add(t);
                }
                gold.forEach((t, e) -> { if (!seen.contains(t)) missed.merge(text.lemma(t) + "/" + text.tag(t).label()+ "/" + s.triggers().rule(t) + (TriggerModel.isCandidate(s.triggers(), t) ? "" : "!") , 1, Integer::sum); });
            }
        }
        for (int k = 0; k < ts.length; k++) { double p = (double) hit[k] / said[k], r = (double) hit[k] / all;
            System.out.printf(Locale.ROOT, "t %.2f p %.3f r %.3f f %.3f type %.3f wanted.r %.3f%n", ts[k], p, r, 2*p*r/(p+r), (double) typed[k]/hit[k], (double) wanted[k]/allWanted); }
        for (var m : List.of(missed, many)) { System.out.println("---"); m.entrySet().stream().sorted((x, y) -> y.getValue() - x.getValue()).limit(60).forEach(x -> System.out.print(x.getKey() + " " + x.getValue() + ", ")); System.out.println(); }
        System.out.println((System.nanoTime() - t0) / 1e9);
    }
}
