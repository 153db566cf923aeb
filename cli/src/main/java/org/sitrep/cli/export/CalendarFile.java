// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli.export;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.property.Geo;
import biweekly.property.Status;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.sitrep.cli.across.Citations;
import org.sitrep.cli.across.Dossier;
import org.sitrep.cli.across.Subject;
import org.sitrep.cli.output.Output;
import org.sitrep.linking.agenda.Appointment;
import org.sitrep.linking.agenda.AppointmentStatus;
import org.sitrep.record.place.PlacePrecision;
import org.sitrep.record.time.Interval;

/**
 * A calendar of what lies ahead (RFC 5545). Times are floating, as reports give the local time of a place and not a zone; nobody is shown as busy.
 */
final class CalendarFile implements Writer {

    private static final String PRODUCT = "-//Sitrep//Sitrep//EN";

    @Override
    public Optional<String> write(Selected selected, Output out) {
        ICalendar calendar = new ICalendar();
        calendar.setProductId(PRODUCT);
        selected.agenda().forEach(appointment -> add(appointment, selected.dossier(), calendar));
        out.write(text(calendar));
        return Optional.empty();
    }

    private static void add(Appointment appointment, Dossier dossier, ICalendar calendar) {
        VEvent event = new VEvent();
        event.setUid(appointment.id() + "@sitrep");
        event.setDateTimeStamp(
                Date.from(dossier.today().atStartOfDay(ZoneOffset.UTC).toInstant()));
        event.setSummary(dossier.text(appointment.what()));
        event.setDescription(description(appointment, dossier));
        event.addCategories(appointment.kind().label());
        event.setStatus(status(appointment.status()));
        event.setTransparency(true);
        appointment.site().ifPresent(site -> {
            event.setLocation(site.name());
            if (site.precision() == PlacePrecision.CITY) {
                event.setGeo(new Geo(site.latitude(), site.longitude()));
            }
        });
        setTime(event, appointment.when(), calendar);
        calendar.addEvent(event);
    }

    private static void setTime(VEvent event, Interval when, ICalendar calendar) {
        DateStart start = new DateStart(date(when.from(), !when.isDays()));
        DateEnd end = new DateEnd(date(when.to(), !when.isDays()));
        event.setDateStart(start);
        event.setDateEnd(end);
        calendar.getTimezoneInfo().setFloating(start, true);
        calendar.getTimezoneInfo().setFloating(end, true);
    }

    private static ICalDate date(LocalDateTime time, boolean hasTime) {
        DateTimeComponents components = new DateTimeComponents(
                time.getYear(),
                time.getMonthValue(),
                time.getDayOfMonth(),
                time.getHour(),
                time.getMinute(),
                time.getSecond(),
                false);
        return new ICalDate(components, hasTime);
    }

    private static Status status(AppointmentStatus status) {
        return switch (status) {
            case HELD -> Status.confirmed();
            case CANCELLED -> Status.cancelled();
            case SCHEDULED, MOVED, NO_WORD -> Status.tentative();
        };
    }

    private static String description(Appointment appointment, Dossier dossier) {
        Citations citations = new Citations(dossier);
        List<String> lines = new ArrayList<>();
        lines.add("Status: " + Subject.printed(appointment.status()));
        if (!appointment.who().isEmpty()) {
            lines.add("Who: " + String.join(", ", Citations.names(appointment.who())));
        }
        appointment.words().stream().map(citations::quoted).forEach(lines::add);
        return String.join("\n", lines);
    }

    private static String text(ICalendar calendar) {
        StringWriter text = new StringWriter();
        try (ICalWriter writer = new ICalWriter(text, ICalVersion.V2_0)) {
            writer.write(calendar);
        } catch (IOException e) {
            throw new UncheckedIOException("The calendar cannot be written: " + e.getMessage(), e);
        }
        return text.toString();
    }
}
