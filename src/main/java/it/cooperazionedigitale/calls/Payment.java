package it.cooperazionedigitale.calls;

import it.cooperazionedigitale.shared.Euro;
import java.util.ArrayList;
import java.util.List;

/**
 * One payment of a contribution with its amount.
 *
 * @param due what makes it due, and its share
 * @param amount what is paid then
 */
public record Payment(Instalment due, Euro amount) {

    /** How a contribution is paid: each payment is rounded down to the cent, the last one takes what is left. */
    public static List<Payment> of(Euro contribution, List<Instalment> instalments) {
        List<Euro> amounts =
                contribution.split(instalments.stream().map(Instalment::percent).toList());
        List<Payment> payments = new ArrayList<>();
        for (int place = 0; place < amounts.size(); place++) {
            payments.add(new Payment(instalments.get(place), amounts.get(place)));
        }
        return List.copyOf(payments);
    }

    /** The same once the contribution was lowered: what is taken away is taken from the last payment, then back. */
    public static List<Payment> of(Euro awarded, Euro due, List<Instalment> instalments) {
        List<Payment> payments = new ArrayList<>(of(awarded, instalments));
        Euro less = awarded.minus(due);
        for (int place = payments.size() - 1; place >= 0; place--) {
            Payment payment = payments.get(place);
            Euro taken = payment.amount().atMost(less);
            payments.set(place, new Payment(payment.due(), payment.amount().minus(taken)));
            less = less.minus(taken);
        }
        return List.copyOf(payments);
    }

    /** Message key of when it is paid; it takes the number of the report. */
    public String when() {
        return "calls.payment." + due.moment().name();
    }
}
