package it.cooperazionedigitale.applications.domain;

import static org.assertj.core.api.Assertions.assertThat;

import it.cooperazionedigitale.applications.domain.BudgetRules.Objection;
import it.cooperazionedigitale.calls.ExpenseCategory;
import it.cooperazionedigitale.shared.Euro;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class BudgetRulesTests {

    private static final BudgetRules RULES = new BudgetRules(Euro.of(10_000), Euro.of(3_000), 20, false);

    @Test
    void theTotalIsTheSumOfTheLines() {
        assertThat(BudgetRules.total(List.of(line("1000.10"), line("2000.25")))).isEqualTo(euro("3000.35"));
        assertThat(BudgetRules.total(List.of())).isEqualTo(Euro.ZERO);
    }

    @Test
    void theHighestContributionIsTheShareButNeverOverTheCap() {
        assertThat(RULES.highest(Euro.of(5_000))).isEqualTo(Euro.of(4_000));
        assertThat(RULES.highest(Euro.of(12_500))).isEqualTo(Euro.of(10_000));
        assertThat(RULES.highest(Euro.of(50_000))).isEqualTo(Euro.of(10_000));
        assertThat(RULES.highest(euro("5000.01")))
                .as("cents are never rounded up")
                .isEqualTo(euro("4000.00"));
    }

    @Test
    void eachLimitObjectsFromTheFirstCentBeyondIt() {
        Euro plenty = Euro.of(50_000);
        assertThat(RULES.objection(Euro.of(10_000), plenty)).isEmpty();
        assertThat(RULES.objection(euro("10000.01"), plenty)).contains(Objection.OVER_CAP);
        assertThat(RULES.objection(Euro.of(3_000), plenty)).isEmpty();
        assertThat(RULES.objection(euro("2999.99"), plenty)).contains(Objection.BELOW_MINIMUM);
        assertThat(RULES.objection(Euro.of(4_000), Euro.of(5_000))).isEmpty();
        assertThat(RULES.objection(euro("4000.01"), Euro.of(5_000))).contains(Objection.OVER_SHARE);
        assertThat(RULES.objection(Euro.of(3_000), Euro.ZERO)).contains(Objection.OVER_SHARE);
    }

    private static CostLine line(String cost) {
        return new CostLine("SW", "Licenze", new BigDecimal(cost));
    }

    private static Euro euro(String amount) {
        return Euro.of(new BigDecimal(amount));
    }

    @Test
    void aKindOfExpenseIsAtMostItsPartOfTheCostToTheCent() {
        BudgetRules rules = new BudgetRules(
                Euro.of(100_000),
                Euro.of(1),
                0,
                false,
                List.of(
                        new ExpenseCategory("software", "Software", false),
                        new ExpenseCategory("hardware", "Attrezzature", true, 30)));
        assertThat(rules.problem(lines("7000.00", "3000.00"))).isEmpty();
        assertThat(rules.problem(lines("7000.00", "3000.01")))
                .contains(new BudgetProblem(
                        "applications.budget.objection.OVER_CATEGORY",
                        List.of("Attrezzature", 30, "3.000,01\u00a0€", "3.000,00\u00a0€", "0,01\u00a0€"),
                        "hardware"));
        assertThat(rules.problem(List.of(new CostLine("software", "Tutto", new BigDecimal("10")))))
                .isEmpty();
        assertThat(rules.problem(List.of(new CostLine("hardware", "Tutto", new BigDecimal("10")))))
                .isPresent();
        assertThat(rules.problem(List.of())).isEmpty();
        assertThat(RULES.problem(lines("1.00", "9000.00"))).isEmpty();
    }

    private static List<CostLine> lines(String software, String hardware) {
        return List.of(
                new CostLine("software", "Gestionale", new BigDecimal(software)),
                new CostLine("hardware", "Tablet", new BigDecimal(hardware)));
    }
}
