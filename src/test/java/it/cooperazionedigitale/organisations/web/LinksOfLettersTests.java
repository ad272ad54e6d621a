package it.cooperazionedigitale.organisations.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import it.cooperazionedigitale.PortalTest;
import it.cooperazionedigitale.organisations.BodySamples;
import it.cooperazionedigitale.organisations.Newcomers;
import it.cooperazionedigitale.organisations.domain.LinkSecret;
import it.cooperazionedigitale.organisations.domain.MailAddress;
import it.cooperazionedigitale.organisations.usecase.InvitePerson;
import it.cooperazionedigitale.organisations.usecase.ResendInvitation;
import it.cooperazionedigitale.shared.TeamRole;
import it.cooperazionedigitale.shared.Viewer;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** A link that is no longer good says what may have happened and what to do; it tells nothing about anybody. */
@PortalTest
class LinksOfLettersTests {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private InvitePerson invite;

    @Autowired
    private ResendInvitation resend;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void theFirstLinkOfAnInvitationSentAgainLeadsToTheNewestMail() throws Exception {
        Viewer giulia = new BodySamples(context).owner("Giulia");
        MailAddress address = MailAddress.parse(Newcomers.email("luca")).orElseThrow();
        UUID body = giulia.organisationId();
        LinkSecret first = BodySamples.as(giulia, () -> invite.invite(body, address, TeamRole.EDITOR, giulia));
        assertThat(open("/inviti/" + first.text()).getStatus()).isEqualTo(200);
        UUID invitation = jdbc.sql("select id from organisations.invitation where organisation_id = ?")
                .param(body)
                .query(UUID.class)
                .single();
        LinkSecret second = BodySamples.as(giulia, () -> resend.resend(body, invitation, giulia));

        MockHttpServletResponse replaced = open("/inviti/" + first.text());
        assertThat(replaced.getStatus()).isEqualTo(404);
        assertThat(replaced.getContentAsString())
                .contains("Questo link non vale più", "vale solo l’ultima mail")
                .doesNotContain("Giulia");
        assertThat(open("/inviti/" + second.text()).getStatus()).isEqualTo(200);
        assertThat(main(open("/inviti/mai-esistito")))
                .as("nobody learns which links were real")
                .isEqualTo(main(replaced));
    }

    @Test
    void aLinkAboutAnAccountThatNobodySentSaysSoToo() throws Exception {
        MockHttpServletResponse answer = open("/conferma-iban/mai-esistito");
        assertThat(answer.getStatus()).isEqualTo(404);
        assertThat(answer.getContentAsString())
                .contains("Questo link non vale più", "non cambia senza una conferma")
                .doesNotContain("<form action=\"/conferma-iban");
    }

    private static String main(MockHttpServletResponse answer) throws Exception {
        return Jsoup.parse(answer.getContentAsString()).select("main").text();
    }

    private MockHttpServletResponse open(String path) throws Exception {
        return mvc.perform(get(path)).andReturn().getResponse();
    }
}
