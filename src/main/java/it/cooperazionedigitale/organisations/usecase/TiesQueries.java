package it.cooperazionedigitale.organisations.usecase;

import it.cooperazionedigitale.accounts.AccountDirectory;
import it.cooperazionedigitale.accounts.AccountSummary;
import it.cooperazionedigitale.accounts.PersonTie;
import it.cooperazionedigitale.accounts.PersonTies;
import it.cooperazionedigitale.organisations.domain.Hub;
import it.cooperazionedigitale.organisations.domain.Hubs;
import it.cooperazionedigitale.organisations.domain.Memberships;
import it.cooperazionedigitale.organisations.domain.Officer;
import it.cooperazionedigitale.organisations.domain.Officers;
import it.cooperazionedigitale.reference.ReferenceData;
import it.cooperazionedigitale.reference.Region;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Unguarded;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells the administrator's page about a person which bodies and which office tie them to the programme. */
@Service
@Transactional(readOnly = true)
@Unguarded("the page that shows it exists for administrators only")
class TiesQueries implements PersonTies {

    private final Memberships memberships;
    private final Officers officers;
    private final Hubs hubs;
    private final AccountDirectory accounts;
    private final ReferenceData reference;
    private final MessageSource messages;

    TiesQueries(
            Memberships memberships,
            Officers officers,
            Hubs hubs,
            AccountDirectory accounts,
            ReferenceData reference,
            MessageSource messages) {
        this.memberships = memberships;
        this.officers = officers;
        this.hubs = hubs;
        this.accounts = accounts;
        this.reference = reference;
        this.messages = messages;
    }

    @Override
    public List<PersonTie> of(UUID account) {
        List<PersonTie> ties = new ArrayList<>();
        memberships
                .seatsOf(account)
                .forEach(seat -> ties.add(new PersonTie(
                        "administration.tie.body",
                        seat.name() + " · " + say("organisations.role." + seat.teamRole()),
                        "/admin/organizzazioni/" + seat.organisationId())));
        Set<Role> roles = accounts.find(account).map(AccountSummary::roles).orElse(Set.of());
        if (roles.contains(Role.NODE_OFFICER) || roles.contains(Role.HUB_MANAGER)) {
            ties.add(new PersonTie(
                    "administration.tie.office",
                    officers.findById(account).map(this::told).orElseGet(() -> say("administration.tie.noOffice")),
                    "/admin/utenti/" + account + "/ufficio"));
        }
        return ties;
    }

    private String told(Officer officer) {
        String hub = hubs.findById(officer.hubId()).map(Hub::name).orElse("");
        if (officer.regions().isEmpty()) {
            return say("administration.tie.wholeHub", hub);
        }
        String regions = reference.regions().stream()
                .filter(region -> officer.regions().contains(region.code()))
                .map(Region::name)
                .collect(Collectors.joining(", "));
        return say("administration.tie.regions", hub, regions);
    }

    private String say(String key, Object... args) {
        return messages.getMessage(key, args, LocaleContextHolder.getLocale());
    }
}
