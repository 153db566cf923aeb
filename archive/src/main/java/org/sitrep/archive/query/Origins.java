// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.query;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.sitrep.linking.origin.Origin;

/** Whose words reports have, of some origins. */
final class Origins {

    private static final String FIND = """
            select p.origin, p.report, f.agency, v.publisher
            from placements p
            left join fingerprints f on f.report = p.report
            join revisions v on v.id = (select min(id) from revisions where report = p.report)
            where p.origin in (<origins>) and
            """ + LinkedRows.PLACED + " order by p.origin, p.report";

    private final Map<String, Source> sources = new HashMap<>();

    private Origins() {}

    /**
     * What the reports of an origin say of it.
     *
     * @param first its first report
     * @param publisher of that
     * @param agency the first whose mark one bears
     */
    private record Source(long first, Optional<String> publisher, Optional<String> agency) {

        Source and(Source later) {
            return new Source(first, publisher, agency.or(later::agency));
        }
    }

    /** @param at since when and until when places count */
    static Origins of(Handle handle, Collection<String> ids, String at) {
        Origins origins = new Origins();
        if (!ids.isEmpty()) {
            handle.createQuery(FIND)
                    .bindList("origins", List.copyOf(ids))
                    .bind("at", at)
                    .map((row, context) -> Map.entry(row.getString("origin"), source(row)))
                    .forEach(entry -> origins.sources.merge(entry.getKey(), entry.getValue(), Source::and));
        }
        return origins;
    }

    private static Source source(ResultSet row) throws SQLException {
        return new Source(row.getLong("report"), ItemRow.text(row, "publisher"), ItemRow.text(row, "agency"));
    }

    /** An agency's words are its own, whoever prints them first. */
    Origin of(long report, String id) {
        Source source = Objects.requireNonNull(sources.get(id));
        if (source.agency().isPresent()) {
            return new Origin(id, Origin.Kind.AGENCY, source.agency());
        }
        return source.first() == report
                ? new Origin(id, Origin.Kind.OWN, Optional.empty())
                : new Origin(id, Origin.Kind.COPY, source.publisher());
    }
}
