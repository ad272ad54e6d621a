package it.cooperazionedigitale.transformers.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.cooperazionedigitale.PortalTest;
import it.cooperazionedigitale.audit.AuditLine;
import it.cooperazionedigitale.audit.AuditTrail;
import it.cooperazionedigitale.organisations.Newcomers;
import it.cooperazionedigitale.organisations.OrganisationKind;
import it.cooperazionedigitale.organisations.usecase.CreateHub;
import it.cooperazionedigitale.organisations.usecase.NewBody;
import it.cooperazionedigitale.organisations.usecase.NewPerson;
import it.cooperazionedigitale.organisations.usecase.RegisterOrganisation;
import it.cooperazionedigitale.organisations.usecase.RegisterOrganisation.Registered;
import it.cooperazionedigitale.reference.ReferenceData;
import it.cooperazionedigitale.shared.Ids;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Refusal;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.TeamRole;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.transformers.TransformerDirectory;
import it.cooperazionedigitale.transformers.TransformerState;
import it.cooperazionedigitale.transformers.TransformerSummary;
import it.cooperazionedigitale.transformers.domain.DigitalService;
import it.cooperazionedigitale.transformers.domain.Evidence;
import it.cooperazionedigitale.transformers.domain.PastJob;
import it.cooperazionedigitale.transformers.domain.Profile;
import java.time.Clock;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class AccreditationTests {

    private static final Profile PROFILE = new Profile(
            "Dal 2009 portiamo gestionali e dati nelle cooperative.",
            18,
            Set.of(DigitalService.ERP, DigitalService.DATA),
            Set.of("16", "17"));

    @Autowired
    private RegisterOrganisation registering;

    @Autowired
    private CreateHub creating;

    @Autowired
    private ApplyForAccreditation applying;

    @Autowired
    private TakeUpAccreditation takingUp;

    @Autowired
    private Accredit accrediting;

    @Autowired
    private RejectAccreditation rejecting;

    @Autowired
    private SuspendTransformer suspending;

    @Autowired
    private ReinstateTransformer reinstating;

    @Autowired
    private ExpireTransformer expiring;

    @Autowired
    private UpdateProfile updating;

    @Autowired
    private TransformerQueries queries;

    @Autowired
    private TransformerDirectory directory;

    @Autowired
    private AuditTrail audit;

    @Autowired
    private ReferenceData reference;

    @Autowired
    private Clock clock;

    private UUID hub = Ids.next();
    private Viewer marco = Viewer.anonymous();
    private UUID firm = Ids.next();

    @BeforeEach
    void marcosFirm() {
        hub = creating.create("PICO", "Fondazione PICO", "Legacoop", Newcomers.irene());
        Registered registered = register(OrganisationKind.TRANSFORMER);
        firm = registered.organisationId();
        marco = Newcomers.member(registered.accountId(), firm, TeamRole.OWNER, Role.TRANSFORMER);
    }

    private Registered register(OrganisationKind kind) {
        return registering.register(
                new NewPerson("Marco Verdi", Newcomers.email("marco"), "una password lunga"),
                new NewBody(
                        "Officina Digitale",
                        kind,
                        Newcomers.taxCode(),
                        null,
                        hub,
                        reference.comuneNamed("Matera").orElseThrow().code()),
                Viewer.anonymous());
    }

    private Evidence three() {
        int year = Year.now(clock.withZone(ZoneOffset.UTC)).getValue() - 1;
        return new Evidence(List.of(
                new PastJob("Gestionale dei soci", "Cooperativa agricola", year),
                new PastJob("Cruscotto delle vendite", "Cooperativa di consumo", year),
                new PastJob("Sito e prenotazioni", "Cooperativa di turismo", year)));
    }

    private TransformerState state() {
        return directory.find(firm).map(TransformerSummary::state).orElseThrow();
    }

    @Test
    void marcoAsksAndPaoloAccreditsHisFirm() {
        Viewer paolo = Newcomers.paolo(hub);
        applying.apply(firm, PROFILE, three(), marco);
        applying.apply(firm, PROFILE, three(), marco);
        assertThat(state()).isEqualTo(TransformerState.CANDIDATE);
        assertThat(directory.accredited())
                .extracting(TransformerSummary::organisationId)
                .doesNotContain(firm);
        takingUp.takeUp(firm, paolo);
        accrediting.accredit(firm, paolo);
        accrediting.accredit(firm, paolo);
        assertThat(directory.accredited())
                .extracting(TransformerSummary::organisationId)
                .contains(firm);
        assertThat(audit.of(firm))
                .extracting(AuditLine::act)
                .containsExactly(
                        "organisation.registered",
                        "transformer.applied",
                        "transformer.takenUp",
                        "transformer.accredited");
    }

    @Test
    void theDirectoryIsFilteredByRegionAndService() {
        Viewer paolo = Newcomers.paolo(hub);
        applying.apply(firm, PROFILE, three(), marco);
        takingUp.takeUp(firm, paolo);
        accrediting.accredit(firm, paolo);
        assertThat(ids("17", DigitalService.ERP)).contains(firm);
        assertThat(ids("", DigitalService.DATA)).contains(firm);
        assertThat(ids("16", null)).contains(firm);
        assertThat(ids("01", DigitalService.ERP)).doesNotContain(firm);
        assertThat(ids("17", DigitalService.VIRTUAL_REALITY)).doesNotContain(firm);
    }

    private List<UUID> ids(String region, DigitalService service) {
        return queries.offering(region, service).stream()
                .map(TransformerSummary::organisationId)
                .toList();
    }

    @Test
    void everyStateIsReached() {
        Viewer paolo = Newcomers.paolo(hub);
        applying.apply(firm, PROFILE, three(), marco);
        takingUp.takeUp(firm, paolo);
        assertThat(state()).isEqualTo(TransformerState.UNDER_REVIEW);
        rejecting.reject(firm, "Mancano lavori recenti", paolo);
        assertThat(state()).isEqualTo(TransformerState.REJECTED);
        applying.apply(firm, PROFILE, three(), marco);
        takingUp.takeUp(firm, paolo);
        accrediting.accredit(firm, paolo);
        suspending.suspend(firm, "Non risponde", paolo);
        assertThat(state()).isEqualTo(TransformerState.SUSPENDED);
        reinstating.reinstate(firm, paolo);
        assertThat(state()).isEqualTo(TransformerState.ACCREDITED);
        expiring.expire(firm, paolo);
        assertThat(state()).isEqualTo(TransformerState.EXPIRED);
        assertThat(audit.of(firm))
                .filteredOn(line -> line.act().equals("transformer.suspended"))
                .extracting(AuditLine::reason)
                .containsExactly("Non risponde");
    }

    @Test
    void theWrongPersonTheWrongHubAndTheWrongMomentAreRefused() {
        applying.apply(firm, PROFILE, three(), marco);
        assertThatThrownBy(() -> takingUp.takeUp(firm, marco)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> takingUp.takeUp(firm, Newcomers.paolo(Ids.next())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> accrediting.accredit(firm, Newcomers.paolo(hub)))
                .isInstanceOf(Refusal.class);
        Registered chiara = register(OrganisationKind.COOPERATIVE);
        Viewer owner = Newcomers.member(chiara.accountId(), chiara.organisationId(), TeamRole.OWNER, Role.APPLICANT);
        assertThatThrownBy(() -> applying.apply(firm, PROFILE, three(), owner))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> updating.update(firm, PROFILE, owner)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> applying.apply(chiara.organisationId(), PROFILE, three(), owner))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void marcoChangesWhatTheDirectorySays() {
        applying.apply(firm, PROFILE, three(), marco);
        updating.update(
                firm, new Profile(PROFILE.presentation(), 19, Set.of(DigitalService.CLOUD), Set.of("17")), marco);
        assertThat(directory.find(firm).orElseThrow().services()).hasSize(1);
    }
}
