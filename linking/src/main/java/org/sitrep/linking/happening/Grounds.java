// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.happening;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sitrep.linking.evidence.Site;
import org.sitrep.record.place.PlacePrecision;

/** Compares places, and finds the one that several tellings agree on. */
public final class Grounds {

    private static final double KILOMETRES_PER_DEGREE = 111.2;

    /** How far a town may lie from the middle of the province or stretch of land that it is in, in kilometres. */
    private static final double REACH = 300;

    /** How far apart two points of one town may lie, in kilometres. */
    private static final double ONE_TOWN = 15;

    private static final Comparator<Site> CLOSEST = Comparator.comparingInt(Grounds::rank);

    private Grounds() {}

    public static Agreement compare(Optional<Site> one, Optional<Site> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return Agreement.UNKNOWN;
        }
        return compare(one.get(), other.get());
    }

    private static Agreement compare(Site one, Site other) {
        if (one.key().equals(other.key())) {
            return Agreement.SAME;
        }
        Site wide = rank(one) > rank(other) ? one : other;
        Site close = wide.equals(one) ? other : one;
        if (rank(wide) == rank(close)) {
            return isClose(one) && distance(one, other) < ONE_TOWN ? Agreement.SAME : Agreement.APART;
        }
        return isWithin(close, wide) ? Agreement.WITHIN : Agreement.APART;
    }

    private static boolean isWithin(Site close, Site wide) {
        boolean oneCountry = close.country().equals(wide.country());
        return switch (wide.precision()) {
            case COUNTRY -> oneCountry;
            case ADMIN1, ADMIN2, CITY -> oneCountry && distance(close, wide) < REACH;
            case REGION -> distance(close, wide) < REACH;
        };
    }

    private static double distance(Site one, Site other) {
        double north = one.latitude() - other.latitude();
        double east = (one.longitude() - other.longitude()) * Math.cos(Math.toRadians(one.latitude()));
        return KILOMETRES_PER_DEGREE * Math.hypot(north, east);
    }

    /** Known by the town or district. */
    public static boolean isClose(Site site) {
        return site.precision() == PlacePrecision.CITY || site.precision() == PlacePrecision.ADMIN2;
    }

    private static int rank(Site site) {
        return switch (site.precision()) {
            case CITY -> 0;
            case ADMIN2 -> 1;
            case ADMIN1 -> 2;
            case REGION -> 3;
            case COUNTRY -> 4;
        };
    }

    /** Of the closest known the one told most often. */
    public static Optional<Site> best(List<Site> told) {
        return MostTold.first(told, CLOSEST);
    }
}
