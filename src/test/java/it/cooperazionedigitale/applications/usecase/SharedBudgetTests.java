package it.cooperazionedigitale.applications.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.cooperazionedigitale.PortalTest;
import it.cooperazionedigitale.applications.ApplicationDirectory;
import it.cooperazionedigitale.applications.ApplicationDossier;
import it.cooperazionedigitale.applications.ApplicationSamples;
import it.cooperazionedigitale.applications.PartnerState;
import it.cooperazionedigitale.applications.domain.BudgetDraft;
import it.cooperazionedigitale.applications.domain.BudgetProblem;
import it.cooperazionedigitale.applications.domain.CostLine;
import it.cooperazionedigitale.applications.domain.Declaration;
import it.cooperazionedigitale.applications.domain.Submissions;
import it.cooperazionedigitale.shared.Euro;
import it.cooperazionedigitale.shared.Ids;
import it.cooperazionedigitale.shared.Refusal;
import it.cooperazionedigitale.shared.Viewer;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class SharedBudgetTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private SaveBudget saving;

    @Autowired
    private ConfirmPartnership confirming;

    @Autowired
    private EndPartnership ending;

    @Autowired
    private SubmitApplication submitting;

    @Autowired
    private OwnApplicationQueries own;

    @Autowired
    private PartnerQueries partners;

    @Autowired
    private ApplicationDirectory directory;

    @Autowired
    private Submissions submissions;

    private ApplicationSamples samples;
    private Viewer giulia;
    private Viewer chiara;
    private UUID id;
    private UUID part;
    private UUID fili;
    private UUID vele;

    @BeforeEach
    void aNetworkWithAConfirmedPartner() {
        samples = new ApplicationSamples(context);
        UUID call = samples.openCall();
        giulia = samples.giulia();
        chiara = samples.owner("Vele", samples.hub("NODE"), "Genova");
        fili = Objects.requireNonNull(giulia.organisationId());
        vele = Objects.requireNonNull(chiara.organisationId());
        id = samples.complete(call, giulia);
        part = samples.confirmed(id, giulia, chiara);
    }

    @AfterEach
    void realTime() {
        samples.clock().reset();
    }

    private static CostLine line(String what, String net, String vat, @Nullable UUID body) {
        return new CostLine("software", what, new BigDecimal(net), new BigDecimal(vat), body);
    }

    /** 50,000 for the lead, 24,400 for the partner: 59,000 asked for. */
    private BudgetDraft both() {
        return draft(59_000, 40_000, 19_000);
    }

    private BudgetDraft draft(long requested, long lead, long partner) {
        return new BudgetDraft(
                List.of(
                        line("Gestionale", "50000.00", "0.00", null),
                        line("Negozio in rete", "20000.00", "4400.00", vele)),
                Euro.of(requested),
                Map.of(fili, Euro.of(lead), vele, Euro.of(partner)));
    }

    private BudgetOutcome save(BudgetDraft draft) {
        return saving.save(id, own.one(id, giulia).budgetRevision(), draft, giulia);
    }

    private static BudgetProblem problem(String key, String... args) {
        return new BudgetProblem("applications.budget.objection." + key, List.of((Object[]) args));
    }

    @Test
    void aNetworksBudgetIsSplitAndSealed() {
        assertThat(save(both()).saved()).isTrue();
        assertThat(own.one(id, giulia).total())
                .as("VAT nobody gives back is a cost")
                .isEqualTo(Euro.of(74_400));
        assertThat(own.one(id, giulia).shares())
                .extracting(share -> share.name() + " " + share.cost().round() + " "
                        + share.asked().round() + " " + share.own().round())
                .containsExactly(
                        "Fili d’Erba 50.000\u00a0€ 40.000\u00a0€ 10.000\u00a0€",
                        "Vele 24.400\u00a0€ 19.000\u00a0€ 5.400\u00a0€");
        confirming.confirm(part, EnumSet.allOf(Declaration.class), chiara);
        assertThat(own.one(id, giulia).missing()).isEmpty();
        submitting.submit(id, samples.clock().instant(), giulia);
        ApplicationDossier dossier = directory.dossier(id).orElseThrow();
        assertThat(dossier.shares())
                .containsExactly(
                        new ApplicationDossier.BodyShare(fili, "Fili d’Erba", Euro.of(50_000), Euro.of(40_000)),
                        new ApplicationDossier.BodyShare(vele, "Vele", Euro.of(24_400), Euro.of(19_000)));
        assertThat(dossier.budget())
                .extracting(ApplicationDossier.CostLine::body)
                .containsExactly("Fili d’Erba", "Vele");
        assertThat(dossier.veiled().budget())
                .extracting(ApplicationDossier.CostLine::body)
                .containsExactly("Capofila", "Partner 1");
        assertThat(dossier.veiled().toString()).doesNotContain("Vele", "Fili");
        assertThat(submissions
                        .findFirstByApplicationIdOrderByNumberDesc(id)
                        .orElseThrow()
                        .snapshot())
                .contains("\"vat\":\"4400.00\"");
    }

    @Test
    void aChangedPartHasToBeConfirmedAnewAndAnotherOneHasNot() {
        save(both());
        assertThat(state()).as("a part came into being").isEqualTo(PartnerState.ACCEPTED);
        confirming.confirm(part, EnumSet.allOf(Declaration.class), chiara);
        save(draft(58_000, 39_000, 19_000));
        assertThat(state()).as("only the lead asks for less").isEqualTo(PartnerState.CONFIRMED);
        save(draft(58_000, 39_000, 19_000));
        save(draft(58_000, 40_000, 18_000));
        assertThat(state()).isEqualTo(PartnerState.ACCEPTED);
        assertThat(partners.one(part, chiara).share()).isNotNull();
        assertThat(Objects.requireNonNull(partners.one(part, chiara).share()).asked())
                .isEqualTo(Euro.of(18_000));
        assertThat(partners.one(part, chiara).lines()).hasSize(1);
    }

    private PartnerState state() {
        return partners.one(part, chiara).state();
    }

    @Test
    void sumsThatDoNotMatchAreRefusedInOneSentence() {
        assertThat(save(draft(59_000, 40_000, 18_999)).problem())
                .isEqualTo(
                        problem("SUM", Euro.of(58_999).format(), Euro.of(59_000).format()));
        assertThat(save(draft(59_000, 34_000, 25_000)).problem())
                .isEqualTo(problem(
                        "OVER_OWN_COST",
                        "Vele",
                        Euro.of(25_000).format(),
                        Euro.of(24_400).format()));
        assertThat(save(draft(59_521, 40_000, 19_521)).problem())
                .as("a fifth stays with the bodies")
                .isEqualTo(problem(
                        "OVER_SHARE",
                        Euro.of(120_000).format(),
                        Euro.of(2_000).format(),
                        Euro.of(59_520).format()));
        BudgetDraft huge = new BudgetDraft(
                List.of(line("Gestionale", "100000.00", "0.00", null), line("Negozio", "100000.00", "0.00", vele)),
                Euro.of(120_001),
                Map.of(fili, Euro.of(60_001), vele, Euro.of(60_000)));
        assertThat(Objects.requireNonNull(save(huge).problem()).key()).endsWith("OVER_NETWORK_CAP");
        assertThat(own.one(id, giulia).budgetRevision()).as("nothing was saved").isEqualTo(1);
    }

    @Test
    void whoAsksForNothingAndWhoIsNotNamedIsTheSame() {
        List<CostLine> lines = both().lines();
        BudgetDraft named = new BudgetDraft(lines, Euro.of(30_000), Map.of(fili, Euro.of(30_000), vele, Euro.ZERO));
        BudgetDraft unnamed = new BudgetDraft(lines, Euro.of(30_000), Map.of(fili, Euro.of(30_000)));
        assertThat(saving.save(id, 1, named, giulia).saved()).isTrue();
        assertThat(saving.save(id, 1, unnamed, giulia).saved())
                .as("the same once more, upon the page of before")
                .isTrue();
        assertThat(own.one(id, giulia).budgetRevision()).isEqualTo(2);
    }

    @Test
    void whatNoPageSendsIsRefused() {
        for (BudgetDraft forged : List.of(
                BudgetDraft.alone(List.of(line("Altrui", "1000.00", "0.00", Ids.next())), null),
                BudgetDraft.alone(List.of(line("IVA", "1000.00", "220.01", null)), null),
                BudgetDraft.alone(List.of(line("IVA", "1000.00", "-1.00", null)), null),
                new BudgetDraft(List.of(), null, Map.of(Ids.next(), Euro.of(1))))) {
            assertThatThrownBy(() -> save(forged))
                    .isInstanceOf(Refusal.class)
                    .hasMessageStartingWith("applications.refusal.budget");
        }
        assertThatThrownBy(() -> saving.save(id, 1, both(), chiara)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void whenAPartnerGoesItsCostsAreNobodys() {
        save(both());
        ending.end(id, part, "Il progetto è cambiato.", giulia);
        samples.confirmed(id, giulia, samples.owner("Fornace", samples.hub("NODE"), "Genova"));
        assertThat(own.one(id, giulia).missing())
                .extracting(Missing::key)
                .containsExactly("applications.missing.costOwner", "applications.budget.objection.SUM");
        assertThatThrownBy(() -> submitting.submit(id, samples.clock().instant(), giulia))
                .hasMessageStartingWith("applications.refusal.incomplete");
    }
}
