package it.cooperazionedigitale.applications.domain;

import it.cooperazionedigitale.organisations.OrganisationSummary;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.shared.personal.AtErasure;
import it.cooperazionedigitale.shared.personal.Hold;
import it.cooperazionedigitale.shared.personal.Personal;
import it.cooperazionedigitale.shared.personal.Processing;
import it.cooperazionedigitale.shared.personal.What;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Who confirmed a part, and what.
 *
 * @param by the person; null once that person is erased
 * @param name the person's name
 * @param codes the declarations made, with a blank between them
 * @param data the body's data that were declared true, as one text to compare
 */
@Embeddable
public record Confirmation(
        @Column(name = "confirmed_by")
        @Personal(value = What.TIE, use = Processing.APPLICATION, end = AtErasure.LEADS_NOWHERE)
        @Nullable
        UUID by,

        @Column(name = "confirmed_by_name")
        @Personal(value = What.IDENTITY, use = Processing.APPLICATION, end = AtErasure.HELD, hold = Hold.CASE)
        String name,

        @Column(name = "confirmed_codes") String codes,

        @Column(name = "confirmed_data") String data) {

    /** What somebody declares for a body now. */
    public static Confirmation of(Set<Declaration> declared, OrganisationSummary body, Viewer viewer) {
        return new Confirmation(
                viewer.accountId(),
                viewer.name(),
                declared.stream().map(Enum::name).sorted().collect(Collectors.joining(" ")),
                print(body));
    }

    /** The data of a partner that go into an application, as one text to compare. */
    public static String print(OrganisationSummary body) {
        return String.join(
                "|",
                body.name(),
                body.taxCode(),
                body.comuneCode(),
                body.hubId().toString());
    }

    /** The declarations made. */
    public List<String> declarations() {
        return List.of(codes.split(" "));
    }
}
