package it.cooperazionedigitale.applications.domain;

import static org.assertj.core.api.Assertions.assertThat;

import it.cooperazionedigitale.applications.PriorityClaim;
import it.cooperazionedigitale.calls.PriorityCategory;
import it.cooperazionedigitale.calls.PriorityRule;
import it.cooperazionedigitale.organisations.BodyTrait;
import it.cooperazionedigitale.organisations.HeadCounts;
import it.cooperazionedigitale.organisations.OrganisationKind;
import it.cooperazionedigitale.organisations.OrganisationSummary;
import it.cooperazionedigitale.shared.Ids;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PriorityPolicyTests {

    private static final List<PriorityRule> RULES = List.of(
            new PriorityRule(PriorityCategory.DISADVANTAGED_AREA, 5, null),
            new PriorityRule(PriorityCategory.MOSTLY_FEMALE, 3, 60),
            new PriorityRule(PriorityCategory.MIGRANTS, 2, 30),
            new PriorityRule(PriorityCategory.YOUNG, 2, 40),
            new PriorityRule(PriorityCategory.SOCIAL, 4, null),
            new PriorityRule(PriorityCategory.COMMUNITY, 4, null),
            new PriorityRule(PriorityCategory.WORKERS_BUYOUT, 3, null),
            new PriorityRule(PriorityCategory.CONFISCATED_ASSETS, 3, null),
            new PriorityRule(PriorityCategory.NETWORK, 6, null));

    @Test
    void everyCategoryShowsItsSum() {
        List<PriorityClaim> claims = PriorityPolicy.claims(
                body("E", new HeadCounts(18, 12, 1, 5, 4, 20, 0), Set.of(BodyTrait.SOCIAL_B, BodyTrait.COMMUNITY)),
                RULES);
        assertThat(claims)
                .extracting(claim ->
                        claim.category() + " " + claim.holds() + " " + claim.points() + " " + claim.arithmetic())
                .containsExactly(
                        "DISADVANTAGED_AREA true 5 Aliano (MT): classe E della mappa delle aree interne 2020; contano le"
                                + " classi D, E ed F",
                        "MOSTLY_FEMALE true 3 12 donne su 18 soci = 66,7 %, soglia 60 %",
                        "MIGRANTS false 2 4 persone non italiane su 18 soci = 22,2 %, soglia 30 %",
                        "YOUNG false 2 1 under 36 su 18 soci = 5,6 %, soglia 40 %",
                        "SOCIAL true 4 cooperativa sociale: dichiarata nei dati dell’organizzazione",
                        "COMMUNITY true 4 cooperativa di comunità: dichiarata nei dati dell’organizzazione",
                        "WORKERS_BUYOUT false 3 nata da workers buyout (L. 49/1985): non dichiarata nei dati"
                                + " dell’organizzazione",
                        "CONFISCATED_ASSETS false 3 gestione di beni confiscati (L. 109/1996): non dichiarata nei dati"
                                + " dell’organizzazione",
                        "NETWORK false 6 domanda di un solo ente: la categoria vale per le reti");
        assertThat(PriorityPolicy.bonus(claims)).isEqualTo(16);
    }

    @Test
    void theThresholdItselfCountsAndAHairBelowNeverLooksLikeIt() {
        assertThat(women(6, 10)).isEqualTo("true: 6 donne su 10 soci = 60 %, soglia 60 %");
        assertThat(women(5997, 10000)).isEqualTo("false: 5997 donne su 10000 soci = 59,9 %, soglia 60 %");
        assertThat(women(0, 0)).isEqualTo("false: nessun socio indicato nei dati dell’organizzazione, soglia 60 %");
        assertThat(women(1, 1)).isEqualTo("true: 1 donna su 1 socio = 100 %, soglia 60 %");
    }

    @Test
    void onlyTheCategoriesOfTheCallAreClaimed() {
        assertThat(PriorityPolicy.claims(body("A", HeadCounts.NONE, Set.of(BodyTrait.SOCIAL_A)), List.of()))
                .isEmpty();
    }

    private static String women(int women, int members) {
        PriorityClaim claim = PriorityPolicy.claims(
                        body("A", new HeadCounts(members, women, 0, 0, 0, 0, 0), Set.of()), List.of(RULES.get(1)))
                .get(0);
        return claim.holds() + ": " + claim.arithmetic();
    }

    private static OrganisationSummary body(String snai, HeadCounts counts, Set<BodyTrait> traits) {
        return new OrganisationSummary(
                Ids.next(),
                "Fili d’Erba",
                OrganisationKind.COOPERATIVE,
                "01234567897",
                null,
                Ids.next(),
                "Fondazione PICO",
                "077001",
                "Aliano (MT)",
                "17",
                "Basilicata",
                snai,
                "DEF".contains(snai),
                counts,
                traits);
    }

    @Test
    void aNetworkCountsByItsConfirmedPartners() {
        List<PriorityRule> rules = List.of(new PriorityRule(PriorityCategory.NETWORK, 2, null));
        OrganisationSummary alone = body("A", HeadCounts.NONE, Set.of());
        assertThat(PriorityPolicy.claims(alone, rules).get(0).holds()).isFalse();
        assertThat(PriorityPolicy.claims(alone, 0, rules).get(0).holds()).isFalse();
        assertThat(PriorityPolicy.claims(alone, 2, rules).get(0))
                .isEqualTo(new PriorityClaim(
                        PriorityCategory.NETWORK,
                        true,
                        2,
                        "3 organizzazioni insieme: la capofila e 2 partner confermati"));
    }
}
