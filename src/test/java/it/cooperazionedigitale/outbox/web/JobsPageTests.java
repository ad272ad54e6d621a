package it.cooperazionedigitale.outbox.web;

import static it.cooperazionedigitale.People.IRENE;
import static it.cooperazionedigitale.People.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import it.cooperazionedigitale.PortalTest;
import it.cooperazionedigitale.shared.Ids;
import it.cooperazionedigitale.site.TimedJob;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

@PortalTest
class JobsPageTests {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private List<TimedJob> jobs;

    @Autowired
    private MessageSource messages;

    @Test
    void ireneSeesEveryJobInWords() throws Exception {
        String page = mvc.perform(get("/admin/lavori").with(as(IRENE)))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(jobs).isNotEmpty();
        for (TimedJob job : jobs) {
            assertThat(page).contains(messages.getMessage(job.words(), null, java.util.Locale.ITALIAN));
            assertThat(page).contains(messages.getMessage(job.words() + ".how", null, java.util.Locale.ITALIAN));
        }
    }

    @Test
    void askingForAJobIsAnAct() throws Exception {
        String name = jobs.get(0).name();
        long before = askedFor(name);
        assertThat(mvc.perform(post("/admin/lavori/" + name + "/esecuzioni")
                                .with(as(IRENE))
                                .with(csrf()))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(302);
        assertThat(askedFor(name)).isEqualTo(before + 1);
    }

    private long askedFor(String job) {
        return jdbc.sql("select count(*) from audit.line where act = 'job.askedFor' and facts ->> 'job' = ?")
                .param(job)
                .query(Long.class)
                .single();
    }

    @Test
    void anEventLaidAsideIsShownAndHandedOverAgainOnce() throws Exception {
        UUID event = Ids.next();
        jdbc.sql("""
                insert into public.event_publication_given_up (id, listener_id, event_type, serialized_event,
                  publication_date, status, completion_attempts)
                values (?, 'it.cooperazionedigitale.insights.Counting.on(x.y.ProjectClosed)', 'x.y.ProjectClosed', '{}',
                  timestamptz '2026-01-01 10:00+01', 'FAILED', 12)""").param(event).update();
        String page = mvc.perform(get("/admin/lavori").with(as(IRENE)))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(page).contains("Eventi messi da parte", "Qualcosa non riesce", "12 tentativi", "ProjectClosed");
        for (int time = 1; time <= 2; time++) {
            assertThat(again(event)).as("time %d", time).isEqualTo(302);
        }
        assertThat(jdbc.sql("""
                        select (select count(*) from event_publication_given_up where id = :id) || ' '
                          || (select status || completion_attempts from event_publication where id = :id) || ' '
                          || (select count(*) from audit.line where act = 'event.handedOver' and subject_id = :id)""").param("id", event).query(String.class).single())
                .isEqualTo("0 FAILED0 1");
        jdbc.sql("delete from public.event_publication where id = ?")
                .param(event)
                .update();
        assertThat(again(Ids.next())).as("one that never was").isEqualTo(404);
    }

    private int again(UUID event) throws Exception {
        return mvc.perform(post("/admin/lavori/eventi/" + event + "/riconsegna")
                        .with(as(IRENE))
                        .with(csrf()))
                .andReturn()
                .getResponse()
                .getStatus();
    }

    @Test
    void aJobThatDoesNotExistIsNotFound() throws Exception {
        assertThat(mvc.perform(post("/admin/lavori/nessuno/esecuzioni")
                                .with(as(IRENE))
                                .with(csrf()))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
    }
}
