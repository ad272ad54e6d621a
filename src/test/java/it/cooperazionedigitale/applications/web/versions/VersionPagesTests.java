package it.cooperazionedigitale.applications.web.versions;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import it.cooperazionedigitale.People;
import it.cooperazionedigitale.PortalTest;
import it.cooperazionedigitale.applications.ApplicationSamples;
import it.cooperazionedigitale.applications.domain.Declaration;
import it.cooperazionedigitale.applications.usecase.AnswerSection;
import it.cooperazionedigitale.applications.usecase.ConfirmDeclarations;
import it.cooperazionedigitale.applications.usecase.ReopenApplication;
import it.cooperazionedigitale.applications.usecase.SubmitApplication;
import it.cooperazionedigitale.applications.usecase.WithdrawApplication;
import it.cooperazionedigitale.shared.Viewer;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@PortalTest
class VersionPagesTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private MockMvc mvc;

    private ApplicationSamples samples;
    private Viewer giulia;
    private UUID id;

    @BeforeEach
    void giuliaHasSentAnApplication() {
        samples = new ApplicationSamples(context);
        UUID call = samples.openCall();
        giulia = samples.giulia();
        id = samples.complete(call, giulia);
        send();
    }

    @AfterEach
    void realTime() {
        samples.clock().reset();
    }

    private void send() {
        samples.the(SubmitApplication.class).submit(id, samples.clock().instant(), giulia);
    }

    private void takesUpAgainAndWrites(String need) {
        samples.the(WithdrawApplication.class).withdraw(id, null, giulia);
        samples.the(ReopenApplication.class).reopen(id, giulia);
        samples.the(AnswerSection.class)
                .answer(id, "bisogno", 1, Map.of("titolo", List.of("Orti connessi"), "need", List.of(need)), giulia);
    }

    private ResultActions see(String path, Viewer viewer) throws Exception {
        return mvc.perform(get(path).with(People.as(viewer)));
    }

    private String own() {
        return "/coop/domande/" + id + "/modifiche";
    }

    private String staff(int number) {
        return "/gestione/domande/" + id + "/versioni/" + number;
    }

    @Test
    void giuliaSeesWordByWordWhatSheChangedSinceSheSent() throws Exception {
        takesUpAgainAndWrites("Un registro, per i <b>soci</b>.");
        see("/coop/domande/" + id + "/riepilogo", giulia).andExpect(content().string(containsString(own())));
        see(own(), giulia)
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("</span> gestionale,<")))
                .andExpect(content().string(containsString("&lt;b&gt;soci&lt;/b&gt;.")))
                .andExpect(content().string(containsString("La tua bozza, com’è adesso")));
    }

    @Test
    void nothingChangedIsSaid() throws Exception {
        takesUpAgainAndWrites("Un gestionale, per i soci.");
        see(own(), giulia).andExpect(content().string(containsString("Niente è cambiato")));
    }

    @Test
    void staffSeeWhatTheSecondVersionChanged() throws Exception {
        see("/gestione/domande/" + id, People.ANNA).andExpect(content().string(not(containsString("/versioni/"))));
        takesUpAgainAndWrites("Un registro, per i soci.");
        samples.the(ConfirmDeclarations.class).confirm(id, EnumSet.allOf(Declaration.class), giulia);
        send();
        see("/gestione/domande/" + id, People.ANNA).andExpect(content().string(containsString(staff(2))));
        see(staff(2), People.ANNA)
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("</span> registro,<")));
        see(own(), giulia).andExpect(content().string(containsString("</span> registro,<")));
    }

    @Test
    void whatWasSentOnceHasNothingToBeHeldAgainstAndOthersFindNothing() throws Exception {
        see(staff(1), People.ANNA).andExpect(status().isNotFound());
        see(own(), giulia).andExpect(status().isNotFound());
        takesUpAgainAndWrites("Un registro, per i soci.");
        see(own(), samples.giulia()).andExpect(status().isNotFound());
        see(staff(2), People.ANNA).andExpect(status().isNotFound());
    }
}
