package it.cooperazionedigitale.organisations.web.iban;

import it.cooperazionedigitale.organisations.usecase.IbanQueries.Number;
import it.cooperazionedigitale.organisations.usecase.IbanQueries.Standing;
import it.cooperazionedigitale.shared.ItalianFormats;
import it.cooperazionedigitale.site.Tone;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The account to which the body is paid.
 *
 * @param owner whether the viewer represents the body
 * @param inUse the number in use
 * @param open numbers that wait to be confirmed or for their hold to end
 * @param past numbers that came to an end
 */
record IbanPage(boolean owner, @Nullable Row inUse, List<Row> open, List<Row> past) {

    private static final Set<Standing> OPEN = Set.of(Standing.WAITING, Standing.HELD);

    /** One number, ready to print. */
    record Row(
            String id,
            String masked,
            String stateKey,
            Tone tone,
            String proposedBy,
            String proposedAt,
            boolean waiting,
            boolean mine,
            boolean byPec,
            boolean tooNew,
            String until,
            String from) {}

    static IbanPage of(List<Number> numbers, boolean owner) {
        return new IbanPage(
                owner,
                numbers.stream()
                        .filter(one -> one.standing() == Standing.IN_USE)
                        .map(IbanPage::row)
                        .findFirst()
                        .orElse(null),
                numbers.stream()
                        .filter(one -> OPEN.contains(one.standing()))
                        .map(IbanPage::row)
                        .toList(),
                numbers.stream()
                        .filter(one -> !OPEN.contains(one.standing()) && one.standing() != Standing.IN_USE)
                        .map(IbanPage::row)
                        .toList());
    }

    private static Row row(Number one) {
        return new Row(
                one.id().toString(),
                one.masked(),
                "organisations.iban.state." + one.standing(),
                one.standing() == Standing.IN_USE ? Tone.OK : OPEN.contains(one.standing()) ? Tone.DOING : Tone.CALM,
                one.proposedBy(),
                moment(one.proposedAt()),
                one.standing() == Standing.WAITING,
                one.mine(),
                one.byPec(),
                one.tooNew(),
                moment(one.expiresAt()),
                moment(one.effectiveAt()));
    }

    private static String moment(@Nullable Instant when) {
        return when == null ? "" : ItalianFormats.moment(when);
    }
}
