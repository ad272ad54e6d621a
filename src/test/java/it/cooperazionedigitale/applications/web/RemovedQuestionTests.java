package it.cooperazionedigitale.applications.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import it.cooperazionedigitale.People;
import it.cooperazionedigitale.PortalTest;
import it.cooperazionedigitale.applications.ApplicationSamples;
import it.cooperazionedigitale.calls.CallDirectory;
import it.cooperazionedigitale.forms.FormLibrary;
import it.cooperazionedigitale.shared.Viewer;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** A question that has answers is taken out of the next version: who has answered keeps question and answer. */
@PortalTest
class RemovedQuestionTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private FormLibrary library;

    private ApplicationSamples samples;
    private Viewer giulia;
    private UUID call;

    @BeforeEach
    void anOpenCall() {
        samples = new ApplicationSamples(context);
        call = samples.openCall();
        giulia = samples.giulia();
    }

    @AfterEach
    void realTime() {
        samples.clock().reset();
    }

    @Test
    void giuliaKeepsTheQuestionAndHerAnswerAndAnnaIsToldBefore() throws Exception {
        UUID application = samples.complete(call, giulia);
        UUID version = samples.the(CallDirectory.class)
                .find(call)
                .orElseThrow()
                .rules()
                .formId();
        String code = library.definition(version).orElseThrow().code();
        String draft = "/gestione/moduli/" + code + "/bozza";
        String removal = draft + "/sezioni/bisogno/domande/need/eliminazione";

        send(post(draft));
        String asked = page(removal, People.ANNA);
        assertThat(asked).contains("Una domanda di contributo o relazione ha già una risposta.");
        send(post(removal)
                .param("letta", Jsoup.parse(asked).select("input[name=letta]").val()));
        String written = page(draft, People.ANNA);
        assertThat(written).contains("«Di che cosa avete bisogno?»: 1 risposta già data");
        send(post(draft + "/pubblicazione")
                .param(
                        "revision",
                        Jsoup.parse(written)
                                .select("input[name=revision]")
                                .first()
                                .val()));

        assertThat(library.newest(code).orElseThrow().version()).isEqualTo(2);
        assertThat(library.newest(code)
                        .orElseThrow()
                        .section("bisogno")
                        .orElseThrow()
                        .questions())
                .extracting(question -> question.id())
                .containsExactly("titolo");
        assertThat(page("/coop/domande/" + application + "/progetto/bisogno", giulia))
                .contains("Di che cosa avete bisogno?", "Un gestionale, per i soci.");
        assertThat(samples.the(CallDirectory.class)
                        .find(call)
                        .orElseThrow()
                        .rules()
                        .formId())
                .as("a call that is open asks what it was published with")
                .isEqualTo(version);
    }

    private void send(MockHttpServletRequestBuilder request) throws Exception {
        assertThat(mvc.perform(request.with(csrf()).with(People.as(People.ANNA)))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(302);
    }

    private String page(String address, Viewer viewer) throws Exception {
        return mvc.perform(get(address).with(People.as(viewer)))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
