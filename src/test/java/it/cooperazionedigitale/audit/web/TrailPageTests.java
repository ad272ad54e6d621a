package it.cooperazionedigitale.audit.web;

import static it.cooperazionedigitale.People.DARIO;
import static it.cooperazionedigitale.People.IRENE;
import static it.cooperazionedigitale.People.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import it.cooperazionedigitale.People;
import it.cooperazionedigitale.PortalTest;
import it.cooperazionedigitale.audit.AuditTrail;
import it.cooperazionedigitale.shared.Ids;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
class TrailPageTests {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private TransactionTemplate transaction;

    private MockHttpServletResponse open(String address) throws Exception {
        return mvc.perform(get(address).with(as(DARIO))).andReturn().getResponse();
    }

    private Document page(String address) throws Exception {
        return Jsoup.parse(open(address).getContentAsString());
    }

    private UUID written(String act, Map<String, ?> facts) {
        UUID subject = Ids.next();
        transaction.executeWithoutResult(
                status -> trail.record(People.GIULIA, act, "organisation", subject, "<b>perché sì</b>", facts));
        return subject;
    }

    @Test
    void aLineTellsWhoWhatWhyAndTheChange() throws Exception {
        UUID subject =
                written("organisation.updated", Map.of("changes", Map.of("nome", List.of("Òrti", "Orti di Là"))));
        Document page = page("/admin/audit?cosa=" + subject);
        assertThat(page.select("tbody tr")).hasSize(1);
        assertThat(page.select("tbody tr").text())
                .contains(
                        "Ha aggiornato i dati dell’organizzazione", "Giulia", "<b>perché sì</b>", "Òrti → Orti di Là");
    }

    @Test
    void theSearchNarrowsByPersonAndGroup() throws Exception {
        UUID subject = written("project.closed", Map.of());
        assertThat(page("/admin/audit?persona=giul&atto=project&cosa=" + subject)
                        .select("tbody tr"))
                .hasSize(1);
        assertThat(page("/admin/audit?persona=giul&atto=call&cosa=" + subject).select("tbody tr"))
                .isEmpty();
        assertThat(page("/admin/audit?persona=%25&cosa=" + subject).select("tbody tr"))
                .as("a percent sign is a percent sign")
                .isEmpty();
    }

    @Test
    void moreThanAPageIsReachedByItsLink() throws Exception {
        UUID subject = Ids.next();
        for (int n = 0; n < 53; n++) {
            transaction.executeWithoutResult(
                    status -> trail.record(IRENE, "project.closed", "project", subject, null, Map.of()));
        }
        Document first = page("/admin/audit?cosa=" + subject);
        assertThat(first.select("tbody tr")).hasSize(50);
        Document second = page(first.select("a[rel=next]").attr("href"));
        assertThat(second.select("tbody tr")).hasSize(3);
        assertThat(second.select("a[rel=next]")).isEmpty();
    }

    @Test
    void whatCannotBeMeantIsSaidAtItsField() throws Exception {
        MockHttpServletResponse answer = open("/admin/audit?dal=32/13/2027&cosa=abc");
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(Jsoup.parse(answer.getContentAsString()).text())
                .contains("Questo giorno non esiste", "Un identificativo ha 36 caratteri");
    }

    @Test
    void theTrailOfAllTheseTestsIsWhole() throws Exception {
        written("project.closed", Map.of("n", 1.50));
        mvc.perform(post("/admin/audit/verifiche").with(as(IRENE)).with(csrf()));
        assertThat(page("/admin/audit").select("main").text()).contains("Verificato il");
    }
}
