package it.cooperazionedigitale.notifications.usecase;

import it.cooperazionedigitale.applications.PartnerMoved;
import it.cooperazionedigitale.applications.PartnerState;
import it.cooperazionedigitale.calls.CallDirectory;
import it.cooperazionedigitale.calls.CallSummary;
import it.cooperazionedigitale.notifications.usecase.Letters.Letter;
import it.cooperazionedigitale.organisations.OrganisationDirectory;
import it.cooperazionedigitale.shared.Unguarded;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes to lead and partner when the other one did something about their tie: each is told what it has to look at. */
@Component
@Unguarded("says only how many letters a fact causes")
class WriteWhenPartnersMeet implements Writes {

    private final Letters letters;
    private final OrganisationDirectory organisations;
    private final CallDirectory calls;

    WriteWhenPartnersMeet(Letters letters, OrganisationDirectory organisations, CallDirectory calls) {
        this.letters = letters;
        this.organisations = organisations;
        this.calls = calls;
    }

    @Override
    public List<Audience> audiencesOf(Object fact) {
        if (!(fact instanceof PartnerMoved moved)) {
            return List.of();
        }
        Audience lead = new Audience.Team(moved.leadId());
        Audience partner = new Audience.Team(moved.partnerId());
        return fell(moved) ? List.of(lead, partner) : List.of(toLead(moved) ? lead : partner);
    }

    @EventListener
    void on(PartnerMoved fact) {
        Map<UUID, String> names = organisations.names(List.of(fact.leadId(), fact.partnerId()));
        String call = calls.find(fact.callId()).map(CallSummary::code).orElse("");
        Letter forLead = letter(
                fact,
                fell(fact) ? "partnerFell" : "partner" + capital(fact.to()),
                "/coop/domande/" + fact.applicationId() + "/partner",
                call,
                names.getOrDefault(fact.partnerId(), ""));
        Letter forPartner = letter(
                fact,
                fell(fact) ? "partnerToConfirmAgain" : "partner" + capital(fact.to()),
                "/coop/domande/partecipazioni/" + fact.partnershipId(),
                call,
                names.getOrDefault(fact.leadId(), ""));
        if (fell(fact) || toLead(fact)) {
            letters.toTeam(fact.leadId(), forLead);
        }
        if (fell(fact) || !toLead(fact)) {
            letters.toTeam(fact.partnerId(), forPartner);
        }
    }

    private static Letter letter(PartnerMoved fact, String name, String path, String call, String other) {
        return new Letter(name, fact.partnershipId() + "/" + fact.to() + "/" + fact.at(), path, call, other);
    }

    private static boolean fell(PartnerMoved fact) {
        return fact.from() == PartnerState.CONFIRMED && fact.to() == PartnerState.ACCEPTED;
    }

    /** What the partner did is told to the lead, what the lead did to the partner. */
    private static boolean toLead(PartnerMoved fact) {
        return switch (fact.to()) {
            case ASKED, CONFIRMED, LEFT -> true;
            default -> false;
        };
    }

    private static String capital(PartnerState state) {
        return state.name().charAt(0) + state.name().substring(1).toLowerCase(Locale.ROOT);
    }
}
