// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.tools.events;

import java.nio.file.Path;
import java.util.*;
import org.sitrep.reading.EarlierReader;
import org.sitrep.reading.event.EventScene;
import org.sitrep.reading.event.role.*;
import org.sitrep.reading.event.trigger.*;
import org.sitrep.reading.learned.*;

final class TryRoles {
    public static void main(String... a) {
        List<GoldReport> reports = GoldReport.readAll(Path.of(a[0]), EarlierReader.load());
        EventLexicon lexicon = EventLexicon.load();
        List<EventScene> scenes = reports.stream().map(r -> new EventScene(r.reading().text(), lexicon, r.reading().found())).toList();
        double[] ts = {.3,.35,.4,.45,.5,.55};
        int[][] hit = new int[2][ts.length], said = new int[2][ts.length]; int[] all = new int[2];
        int dhit[][] = new int[2][ts.length], dsaid[][] = new int[2][ts.length]; int[] dall = new int[2];
        for (int fold = 0; fold < 5; fold++) {
            Training training = new Training();
            for (int i = 0; i < reports.size(); i++) if (i % 5 != fold) training.add(scenes.get(i), reports.get(i));
            RoleModel model = training.roles(-1);
            Training.Discourse dd = a.length > 1 ? training.discourse() : null; DiscourseModel disc = dd == null ? null : dd.roles(); PairModel pm = dd == null ? new PairModel(Weights.of(Map.of(), 1)) : dd.pairs();
            FeatureKeys keys = new FeatureKeys();
            for (int i = fold; i < reports.size(); i += 5) {
                EventScene s = scenes.get(i);
                LocalRoles local = s.localRoles(model);
                List<ScoredEvent> scored = new ArrayList<>(); Map<ScoredEvent, GoldEvent> gold = new HashMap<>();
                for (GoldEvent e : reports.get(i).events()) {
                    OptionalInt t = s.text().findTokenAt(e.anchor().start());
                    if (t.isEmpty()) continue;
                    ScoredEvent se = local.score(s.triggers().match(t.getAsInt(), e.type()));
                    scored.add(se); gold.put(se, e);
                }
                scored.sort(Comparator.comparingInt(e -> e.match().anchor()));
                DiscourseRoles d = s.discourse(scored, pm);
                for (ScoredEvent se : scored) {
                    GoldEvent e = gold.get(se);
                    Set<String> ids = d.list(se);
                    Map<String, Integer> right = new HashMap<>();
                    DiscourseTrainer.mark(s, d, se, ids, e, right);
                    all[0] += e.actors().stream().filter(w -> w.span().isPresent()).count(); all[1] += e.recipients().stream().filter(w -> w.span().isPresent()).count();
                    dall[0] += e.actors().size(); dall[1] += e.recipients().size();
                    for (int k = 0; k < ts.length; k++) {
                        for (RoleScore r : se.scores()) {
                            int out = r.acts() >= ts[k] && r.acts() >= r.receives() ? 1 : r.receives() >= ts[k] ? 2 : 0;
                            if (out > 0) { said[out-1][k]++; if (right.getOrDefault(r.actor(), 0) == out) hit[out-1][k]++; }
                        }
                        if (disc != null) for (String id : ids) {
                            double[] p = disc.probabilities(d, se, d.actor(id), keys);
                            int out = p[1] >= ts[k] && p[1] >= p[2] ? 1 : p[2] >= ts[k] ? 2 : 0;
                            if (out > 0) { dsaid[out-1][k]++; if (right.getOrDefault(id, 0) == out) dhit[out-1][k]++; }
                        }
                    }
                }
            }
        }
        for (int k = 0; k < ts.length; k++) { System.out.printf(Locale.ROOT, "t %.2f", ts[k]);
            for (int r = 0; r < 2; r++) { System.out.printf(Locale.ROOT, " | %s p %.3f r %.3f f %.3f", r == 0 ? "A" : "R", (double) hit[r][k]/said[r][k], (double) hit[r][k]/all[r], 2.0*hit[r][k]/(said[r][k]+all[r]));
              if (dsaid[0][k] > 0) System.out.printf(Locale.ROOT, " D p %.3f r %.3f f %.3f", (double) dhit[r][k]/dsaid[r][k], (double) dhit[r][k]/dall[r], 2.0*dhit[r][k]/(dsaid[r][k]+dall[r])); }
            System.out.println(); }
    }
}
