package it.cooperazionedigitale.applications.usecase;

import it.cooperazionedigitale.applications.ApplicationState;
import it.cooperazionedigitale.applications.domain.Application;
import it.cooperazionedigitale.applications.domain.Applications;
import it.cooperazionedigitale.forms.FormLibrary;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Viewer;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Somebody of the team works on a part of a draft: colleagues see it for a few minutes, and the time counts for those who come after. */
@Service
public class NoteWork {

    /** The most that counts at a go: who left the page open has not worked all the while. */
    static final Duration AT_A_GO = Duration.ofMinutes(20);

    private static final Set<String> PARTS = Set.of("trasformatrice", "piano", "budget", "dichiarazioni");

    private final Applications applications;
    private final FormLibrary forms;
    private final JdbcClient jdbc;
    private final Clock clock;

    NoteWork(Applications applications, FormLibrary forms, JdbcClient jdbc, Clock clock) {
        this.applications = applications;
        this.forms = forms;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Notes it; nothing where the application is no draft.
     *
     * @param id the application
     * @param place the part, below the application's address
     * @param opened when the page was made that was worked on; nothing counts where it does not say so
     */
    @Transactional
    @PreAuthorize("@applicationRules.mayDraft(#id, #viewer)")
    public void note(UUID id, String place, @Nullable Instant opened, Viewer viewer) {
        Application application = applications.findById(id).orElseThrow(NotFound::new);
        if (!isPart(application, place)) {
            throw new NotFound();
        }
        if (application.state() != ApplicationState.DRAFT || viewer.accountId() == null) {
            return;
        }
        Timestamp now = Timestamp.from(clock.instant());
        jdbc.sql("""
                with before as (
                  select counted_until from applications.presence
                  where application_id = :id and place = :place and account_id = :who for update),
                here as (
                  insert into applications.presence (application_id, place, account_id, name, seen_at, counted_until)
                  values (:id, :place, :who, :name, :now, :now)
                  on conflict (application_id, place, account_id)
                  do update set name = excluded.name, seen_at = excluded.seen_at, counted_until = excluded.counted_until)
                insert into applications.work_time as t (application_id, place, seconds)
                select :id, :place, least(:most, greatest(0, extract(epoch from
                  cast(:now as timestamptz) - coalesce(
                    greatest(cast(:opened as timestamptz), (select counted_until from before)), :now))))::int
                on conflict (application_id, place) do update set seconds = t.seconds + excluded.seconds""")
                .param("id", id)
                .param("place", place)
                .param("who", viewer.accountId())
                .param("name", viewer.name())
                .param("now", now)
                .param("opened", opened == null ? null : Timestamp.from(opened))
                .param("most", AT_A_GO.toSeconds())
                .update();
    }

    private boolean isPart(Application application, String place) {
        String section = Part.PROJECT.slug() + "/";
        return PARTS.contains(place)
                || place.startsWith(section)
                        && forms.definition(application.formId())
                                .flatMap(form -> form.section(place.substring(section.length())))
                                .isPresent();
    }
}
