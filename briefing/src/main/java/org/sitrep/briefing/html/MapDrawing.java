// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.briefing.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.sitrep.briefing.page.Brief;
import org.sitrep.briefing.page.Line;
import org.sitrep.briefing.page.Spot;

/**
 * The places of a brief, drawn as dots in a net of meridians and parallels; equirectangular, true to scale in the middle.
 *
 * @param height of the drawing, in its own units
 */
public record MapDrawing(int height, List<Rule> meridians, List<Rule> parallels, List<Dot> dots) {

    public static final int WIDTH = 640;

    private static final int MOST_HEIGHT = 520;
    private static final int LEAST_HEIGHT = 160;

    /** Degrees that are left free on each side. */
    private static final double MARGIN = 1;

    /** A name nearer than this to another, in units of the drawing, is left out; the dot still tells it. */
    private static final double CROWDED = 14;

    /** A net of fewer lines than eight across, in steps that people count in. */
    private static final List<Double> STEPS = List.of(1.0, 2.0, 5.0, 10.0, 20.0, 30.0, 60.0);

    private static final int MOST_RULES = 8;

    public MapDrawing {
        meridians = List.copyOf(meridians);
        parallels = List.copyOf(parallels);
        dots = List.copyOf(dots);
    }

    /** A line of the net, with its degrees. */
    public record Rule(String at, String label) {}

    /** @param named whether there is room for its name */
    public record Dot(String x, String y, String name, boolean named) {}

    /** Empty where the brief has no places to show. */
    static Optional<MapDrawing> of(Brief brief) {
        List<Spot> spots = brief.lines()
                .map(Line::spot)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        return spots.isEmpty() ? Optional.empty() : Optional.of(of(spots));
    }

    private static MapDrawing of(List<Spot> spots) {
        double west = least(spots, Spot::longitude) - MARGIN;
        double east = -least(spots, spot -> -spot.longitude()) + MARGIN;
        double south = least(spots, Spot::latitude) - MARGIN;
        double north = -least(spots, spot -> -spot.latitude()) + MARGIN;
        double stretch = Math.cos(Math.toRadians((south + north) / 2));
        double natural = WIDTH * (north - south) / ((east - west) * Math.max(stretch, 0.1));
        int height = (int) Math.max(LEAST_HEIGHT, Math.min(MOST_HEIGHT, natural));
        double degreesAcross =
                Math.max(east - west, WIDTH / (double) height * (north - south) / Math.max(stretch, 0.1));
        double middle = (west + east) / 2;
        double degreesUp = Math.max(north - south, height / (double) WIDTH * degreesAcross * stretch);
        double level = (south + north) / 2;
        Scale across = new Scale(middle - degreesAcross / 2, middle + degreesAcross / 2, 0, WIDTH);
        Scale up = new Scale(level - degreesUp / 2, level + degreesUp / 2, height, 0);
        return new MapDrawing(height, rules(across, "E", "W"), rules(up, "N", "S"), dots(spots, across, up));
    }

    private static double least(List<Spot> spots, ToDoubleFunction<Spot> of) {
        return spots.stream().mapToDouble(of).min().orElse(0);
    }

    private static List<Rule> rules(Scale scale, String positive, String negative) {
        double step = STEPS.stream()
                .filter(degrees -> (scale.to() - scale.from()) / degrees < MOST_RULES)
                .findFirst()
                .orElse(90.0);
        List<Rule> rules = new ArrayList<>();
        for (double degree = Math.ceil(scale.from() / step) * step; degree < scale.to(); degree += step) {
            String side = degree == 0 ? "" : degree > 0 ? positive : negative;
            rules.add(new Rule(scale.at(degree), String.format(Locale.ROOT, "%.0f°%s", Math.abs(degree), side)));
        }
        return rules;
    }

    private static List<Dot> dots(List<Spot> spots, Scale across, Scale up) {
        List<Dot> dots = new ArrayList<>();
        List<Spot> named = new ArrayList<>();
        for (Spot spot : spots) {
            boolean room = named.stream()
                    .noneMatch(other -> Math.abs(up.length(other.latitude()) - up.length(spot.latitude())) < CROWDED
                            && Math.abs(across.length(other.longitude()) - across.length(spot.longitude()))
                                    < CROWDED * other.name().length() / 2);
            if (room) {
                named.add(spot);
            }
            dots.add(new Dot(across.at(spot.longitude()), up.at(spot.latitude()), spot.name(), room));
        }
        return dots;
    }
}
