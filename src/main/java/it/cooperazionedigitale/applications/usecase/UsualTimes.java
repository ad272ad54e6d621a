package it.cooperazionedigitale.applications.usecase;

import it.cooperazionedigitale.applications.domain.Estimate;
import it.cooperazionedigitale.forms.FormSection;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What each part of an application usually takes: the median of those who sent theirs, or an estimate while there are too few. */
@Component
class UsualTimes {

    private final JdbcClient jdbc;

    UsualTimes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Row(@Nullable UUID formId, String place, int minutes, int applications) {}

    /** The parts of an application with these sections, by their places. */
    Map<String, UsualTime> of(UUID form, List<FormSection> sections) {
        Map<String, UsualTime> times = new HashMap<>();
        Arrays.stream(Part.values())
                .filter(part -> part != Part.PROJECT)
                .forEach(part -> times.put(part.slug(), new UsualTime(Estimate.minutes(part.slug()), 0)));
        sections.forEach(section ->
                times.put(Part.PROJECT.slug() + "/" + section.id(), new UsualTime(Estimate.minutes(section), 0)));
        // of the form itself last: it knows better
        jdbc.sql("""
                select form_id, place, minutes, applications from applications.usual_time
                where form_id is null or form_id = ? order by form_id nulls first""").param(form).query(Row.class).stream()
                .filter(row -> times.containsKey(row.place()))
                .forEach(row -> times.put(row.place(), new UsualTime(row.minutes(), row.applications())));
        return times;
    }
}
