package it.cooperazionedigitale.outbox.web;

import static it.cooperazionedigitale.People.IRENE;
import static it.cooperazionedigitale.People.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import it.cooperazionedigitale.PortalTest;
import it.cooperazionedigitale.site.TimedJob;
import java.util.List;
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
        mvc.perform(
                post("/admin/lavori/" + name + "/esecuzioni").with(as(IRENE)).with(csrf()));
        assertThat(jdbc.sql("select count(*) from audit.line where act = 'job.askedFor' and facts ->> 'job' = ?")
                        .param(name)
                        .query(Long.class)
                        .single())
                .isPositive();
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
