package it.cooperazionedigitale.calls;

import static org.assertj.core.api.Assertions.assertThat;

import it.cooperazionedigitale.shared.Euro;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PaymentTests {

    private static final List<Instalment> THREE = List.of(
            new Instalment(Instalment.Moment.START, 0, 33),
            new Instalment(Instalment.Moment.REPORT, 2, 33),
            new Instalment(Instalment.Moment.END, 0, 34));

    @Test
    void thePaymentsAreTheContributionToTheCent() {
        assertThat(Payment.of(euro("9999.99"), THREE))
                .extracting(Payment::amount)
                .containsExactly(euro("3299.99"), euro("3299.99"), euro("3400.01"));
        assertThat(Payment.of(euro("0.01"), THREE))
                .extracting(Payment::amount)
                .containsExactly(Euro.ZERO, Euro.ZERO, euro("0.01"));
    }

    @Test
    void whatIsTakenAwayIsTakenFromTheLastPaymentFirst() {
        assertThat(Payment.of(euro("9000"), euro("8000"), THREE))
                .extracting(Payment::amount)
                .containsExactly(euro("2970"), euro("2970"), euro("2060"));
        assertThat(Payment.of(euro("9000"), euro("4000"), THREE))
                .extracting(Payment::amount)
                .containsExactly(euro("2970"), euro("1030"), Euro.ZERO);
        Random chance = new Random(6);
        for (int round = 0; round < 1_000; round++) {
            Euro awarded = Euro.of(BigDecimal.valueOf(chance.nextLong(1, 12_000_000), 2));
            Euro due = Euro.of(awarded.amount().multiply(BigDecimal.valueOf(chance.nextDouble())));
            assertThat(Payment.of(awarded, due, THREE).stream()
                            .map(Payment::amount)
                            .reduce(Euro.ZERO, Euro::plus))
                    .isEqualTo(due);
        }
    }

    private static Euro euro(String amount) {
        return Euro.of(new BigDecimal(amount));
    }
}
