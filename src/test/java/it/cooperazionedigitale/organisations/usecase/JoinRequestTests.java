package it.cooperazionedigitale.organisations.usecase;

import static it.cooperazionedigitale.organisations.BodySamples.as;
import static it.cooperazionedigitale.organisations.BodySamples.does;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.cooperazionedigitale.PortalTest;
import it.cooperazionedigitale.organisations.BodySamples;
import it.cooperazionedigitale.organisations.Newcomers;
import it.cooperazionedigitale.organisations.OrganisationDirectory;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.TaxCode;
import it.cooperazionedigitale.shared.TeamRole;
import it.cooperazionedigitale.shared.Viewer;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;

/** Somebody whose body is registered already asks to be let in. */
@PortalTest
class JoinRequestTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private AskToJoin asking;

    @Autowired
    private AnswerJoinRequest answering;

    @Autowired
    private TeamQueries queries;

    @Autowired
    private OwnBodyQueries own;

    @Autowired
    private OrganisationDirectory directory;

    private BodySamples samples;
    private Viewer giulia;
    private Viewer piero;

    @BeforeEach
    void pieroWorksForGiuliasCooperative() {
        samples = new BodySamples(context);
        giulia = samples.owner("Giulia");
        piero = samples.person("Piero");
    }

    private TaxCode code() {
        return TaxCode.parseOfBody(
                        directory.find(giulia.organisationId()).orElseThrow().taxCode())
                .orElseThrow();
    }

    private UUID asked() {
        does(piero, () -> asking.ask(code(), piero));
        return as(giulia, () -> queries.team(giulia)).requests().get(0).id();
    }

    @Test
    void theOwnerLetsHimInAsAReaderOnce() {
        UUID request = asked();
        does(piero, () -> asking.ask(code(), piero));
        assertThat(as(giulia, () -> queries.team(giulia)).requests()).hasSize(1);
        assertThat(own.care(giulia).asking()).isEqualTo(1);
        does(giulia, () -> answering.answer(giulia.organisationId(), request, true, giulia));
        does(giulia, () -> answering.answer(giulia.organisationId(), request, true, giulia));
        assertThat(samples.now(piero.id()).teamRole()).isEqualTo(TeamRole.VIEWER);
        assertThatThrownBy(() -> does(giulia, () -> answering.answer(giulia.organisationId(), request, false, giulia)))
                .hasMessage("organisations.refusal.requestSettled");
        assertThat(own.care(giulia).asking()).isZero();
    }

    @Test
    void refusedHeStaysOutAndMayAskAgain() {
        UUID request = asked();
        does(giulia, () -> answering.answer(giulia.organisationId(), request, false, giulia));
        assertThat(samples.now(piero.id()).organisationId()).isNull();
        assertThat(asked()).isNotEqualTo(request);
    }

    @Test
    void nobodyElseAnswersAndAnUnknownBodyHasNobodyToAsk() {
        UUID request = asked();
        Viewer luca = samples.member(giulia, "Luca", TeamRole.EDITOR);
        Viewer chiara = samples.owner("Chiara");
        assertThatThrownBy(() -> does(luca, () -> answering.answer(giulia.organisationId(), request, true, luca)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> does(chiara, () -> answering.answer(chiara.organisationId(), request, true, chiara)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> does(piero, () -> asking.ask(Newcomers.taxCode(), piero)))
                .isInstanceOf(NotFound.class);
        assertThat(as(luca, () -> queries.team(luca)).requests()).isEmpty();
    }

    @Test
    void oneWhoAsksEverybodyIsStopped() {
        for (int n = 0; n < AskToJoin.MOST_A_DAY; n++) {
            giulia = samples.owner("Giulia");
            asked();
        }
        giulia = samples.owner("Giulia");
        assertThatThrownBy(this::asked).hasMessage("organisations.refusal.tooManyRequests");
    }
}
