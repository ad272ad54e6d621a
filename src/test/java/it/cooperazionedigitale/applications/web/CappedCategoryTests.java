package it.cooperazionedigitale.applications.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import it.cooperazionedigitale.People;
import it.cooperazionedigitale.PortalTest;
import it.cooperazionedigitale.applications.ApplicationSamples;
import it.cooperazionedigitale.applications.domain.BudgetDraft;
import it.cooperazionedigitale.applications.domain.CostLine;
import it.cooperazionedigitale.applications.usecase.OwnApplicationQueries;
import it.cooperazionedigitale.applications.usecase.SaveBudget;
import it.cooperazionedigitale.applications.usecase.SubmitApplication;
import it.cooperazionedigitale.calls.CallDirectory;
import it.cooperazionedigitale.calls.ExpenseCategory;
import it.cooperazionedigitale.calls.ProjectForm;
import it.cooperazionedigitale.shared.Euro;
import it.cooperazionedigitale.shared.Refusal;
import it.cooperazionedigitale.shared.Viewer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** A call that admits capital goods only up to a part of the cost. */
@PortalTest
class CappedCategoryTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private JdbcClient jdbc;

    private ApplicationSamples samples;
    private Viewer giulia;
    private UUID call;
    private UUID id;

    @BeforeEach
    void aCallThatAdmitsThirtyPercent() {
        samples = new ApplicationSamples(context);
        call = samples.openCall(rules -> rules.money(
                Euro.of(10_000),
                Euro.of(120_000),
                Euro.of(2_000),
                20,
                Set.of(ProjectForm.SINGLE),
                List.of(
                        new ExpenseCategory("software", "Software e licenze", false),
                        new ExpenseCategory("hardware", "Attrezzature", true, 30))));
        giulia = samples.giulia();
        id = samples.complete(call, giulia);
    }

    @AfterEach
    void realTime() {
        samples.clock().reset();
    }

    private Document save(String software, String hardware, String requested) throws Exception {
        return Jsoup.parse(mvc.perform(post("/coop/domande/" + id + "/budget")
                        .with(People.as(giulia))
                        .with(csrf())
                        .param("azione", "salva")
                        .param("lines[0].category", "software")
                        .param("lines[0].description", "Gestionale")
                        .param("lines[0].cost", software)
                        .param("lines[1].category", "hardware")
                        .param("lines[1].description", "Tablet")
                        .param("lines[1].cost", hardware)
                        .param("requested", requested)
                        .param("revision", "1"))
                .andReturn()
                .getResponse()
                .getContentAsString());
    }

    /** The sums a page is told of when it saves by itself. */
    private String keeps(String software, String hardware, int revision) throws Exception {
        return mvc.perform(post("/coop/domande/" + id + "/budget/salvataggio")
                        .with(People.as(giulia))
                        .with(csrf())
                        .param("account", String.valueOf(giulia.accountId()))
                        .param("lines[0].category", "software")
                        .param("lines[0].description", "Gestionale")
                        .param("lines[0].cost", software)
                        .param("lines[1].category", "hardware")
                        .param("lines[1].description", "Tablet")
                        .param("lines[1].cost", hardware)
                        .param("requested", "8.000")
                        .param("revision", String.valueOf(revision)))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8)
                .replace('\u00a0', ' ');
    }

    @Test
    void whatSavesByItselfIsToldOfTheSumsAndOfTheDoubt() throws Exception {
        assertThat(keeps("7.000", "3.100", 1))
                .contains("\"saved\":true")
                .contains("«Attrezzature» può essere al massimo il 30 % del costo totale: qui sono 3.100,00 €.")
                .contains("\"total\":\"10.100,00 €\"", "\"ownFunds\":\"2.100,00 €\"")
                .contains("\"capitalGoods\":\"3.100,00 €\"", "\"capped-hardware\":\"3.100,00 €\"");
        assertThat(keeps("7.000", "3.000", 2)).contains("\"doubt\":\"\"", "\"highest\":\"8.000,00 €\"");
        assertThat(keeps("6.000", "2.000", 3))
                .as("not stored, and the sums say why")
                .contains("\"saved\":false", "\"highest\":\"6.400,00 €\"");
    }

    private String text(String path) throws Exception {
        return Jsoup.parse(mvc.perform(get(path).with(People.as(giulia)))
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .text();
    }

    @Test
    void theSheetAndTheBudgetSayItAndTooMuchIsStoredAndToldOf() throws Exception {
        String slug = samples.the(CallDirectory.class).find(call).orElseThrow().slug();
        assertThat(text("/bandi/" + slug)).contains("Attrezzature al massimo il 30 % del costo");
        assertThat(text("/coop/domande/" + id + "/budget")).contains("Attrezzature, al massimo il 30 % del costo");
        assertThat(save("7.000", "3.100", "8.000").select("#errors"))
                .as("the next lines may put it right")
                .isEmpty();
        assertThat(text("/coop/domande/" + id + "/budget"))
                .contains("«Attrezzature» può essere al massimo il 30 % del costo totale: qui sono 3.100,00 €.")
                .contains("al massimo a 3.000,00 €, cioè 100,00 € in meno");
    }

    @Test
    void itIsCheckedAtTheSendingToo() {
        jdbc.sql("update applications.cost_line set category = 'hardware' where application_id = ?")
                .param(id)
                .update();
        assertThat(samples.the(OwnApplicationQueries.class).one(id, giulia).missing())
                .extracting(lack -> lack.key())
                .containsExactly("applications.budget.objection.OVER_CATEGORY");
        assertThatThrownBy(() -> samples.the(SubmitApplication.class)
                        .submit(id, samples.clock().instant(), giulia))
                .isInstanceOf(Refusal.class);
        assertThat(samples.the(SaveBudget.class)
                        .save(
                                id,
                                1,
                                BudgetDraft.alone(
                                        List.of(
                                                new CostLine("software", "Gestionale", new BigDecimal("7000.00")),
                                                new CostLine("hardware", "Tablet", new BigDecimal("3000.00"))),
                                        Euro.of(8_000)),
                                giulia)
                        .saved())
                .isTrue();
        samples.the(SubmitApplication.class).submit(id, samples.clock().instant(), giulia);
    }
}
