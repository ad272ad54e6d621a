package it.cooperazionedigitale.organisations.usecase;

import it.cooperazionedigitale.accounts.AccountDirectory;
import it.cooperazionedigitale.accounts.AccountSummary;
import it.cooperazionedigitale.organisations.domain.Invitation;
import it.cooperazionedigitale.organisations.domain.Invitations;
import it.cooperazionedigitale.organisations.domain.JoinRequest;
import it.cooperazionedigitale.organisations.domain.JoinRequests;
import it.cooperazionedigitale.organisations.domain.Membership;
import it.cooperazionedigitale.organisations.domain.Memberships;
import it.cooperazionedigitale.organisations.domain.TeamChange;
import it.cooperazionedigitale.organisations.domain.TeamChanges;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.TeamRole;
import it.cooperazionedigitale.shared.Unguarded;
import it.cooperazionedigitale.shared.Viewer;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the members of a team may read of it. */
@Service
@Transactional(readOnly = true)
@Unguarded("asks only for the team of the body the viewer acts for")
public class TeamQueries {

    private final Memberships memberships;
    private final Invitations invitations;
    private final JoinRequests requests;
    private final TeamChanges history;
    private final AccountDirectory accounts;
    private final Clock clock;

    TeamQueries(
            Memberships memberships,
            Invitations invitations,
            JoinRequests requests,
            TeamChanges history,
            AccountDirectory accounts,
            Clock clock) {
        this.memberships = memberships;
        this.invitations = invitations;
        this.requests = requests;
        this.history = history;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** The team of the body the viewer acts for. */
    public TeamSheet team(Viewer viewer) {
        UUID body = viewer.organisationId();
        if (body == null) {
            throw new NotFound();
        }
        boolean owner = viewer.mayIn(body, TeamRole.OWNER);
        List<Membership> places = memberships.findByOrganisationIdOrderBySinceAscIdAsc(body);
        List<Invitation> sent =
                owner ? invitations.findTop50ByOrganisationIdOrderByInvitedAtDescIdDesc(body) : List.of();
        List<JoinRequest> asking = owner
                ? requests.findByOrganisationIdAndStateOrderByAskedAt(body, JoinRequest.State.PENDING)
                : List.of();
        List<TeamChange> changes =
                owner ? history.findTop30ByOrganisationIdOrderByChangedAtDescIdDesc(body) : List.of();
        Map<UUID, AccountSummary> people = people(places, sent, asking, changes);
        Instant now = clock.instant();
        return new TeamSheet(
                body,
                places.stream()
                        .sorted(Comparator.comparing(Membership::teamRole).reversed())
                        .map(place -> member(place, people, viewer))
                        .toList(),
                sent.stream().map(one -> invited(one, people, now)).toList(),
                asking.stream().map(one -> asking(one, people)).toList(),
                changes.stream().map(one -> change(one, people)).toList(),
                places.stream().filter(Membership::owner).count());
    }

    private Map<UUID, AccountSummary> people(
            List<Membership> places, List<Invitation> sent, List<JoinRequest> asking, List<TeamChange> changes) {
        Set<UUID> ids = new HashSet<>();
        places.forEach(place -> ids.add(place.accountId()));
        sent.forEach(one -> ids.add(one.invitedBy()));
        asking.forEach(one -> ids.add(one.accountId()));
        changes.forEach(one -> {
            ids.add(one.accountId());
            ids.add(one.changedBy());
        });
        return accounts.findAll(ids).stream().collect(Collectors.toMap(AccountSummary::id, Function.identity()));
    }

    private static TeamSheet.Member member(Membership place, Map<UUID, AccountSummary> people, Viewer viewer) {
        return new TeamSheet.Member(
                place.id(),
                place.accountId(),
                name(people, place.accountId()),
                email(people, place.accountId()),
                place.teamRole(),
                place.since(),
                place.accountId().equals(viewer.id()));
    }

    private static TeamSheet.Invited invited(Invitation one, Map<UUID, AccountSummary> people, Instant now) {
        return new TeamSheet.Invited(
                one.id(),
                one.email(),
                one.teamRole(),
                one.state(),
                one.expired(now),
                name(people, one.invitedBy()),
                one.sentTimes(),
                one.sentAt(),
                one.expiresAt(),
                one.settledAt());
    }

    private static TeamSheet.Asking asking(JoinRequest one, Map<UUID, AccountSummary> people) {
        return new TeamSheet.Asking(
                one.id(), name(people, one.accountId()), email(people, one.accountId()), one.askedAt());
    }

    private static TeamSheet.Change change(TeamChange one, Map<UUID, AccountSummary> people) {
        return new TeamSheet.Change(
                one.act(),
                name(people, one.accountId()),
                one.teamRole(),
                name(people, one.changedBy()),
                one.changedAt());
    }

    private static String name(Map<UUID, AccountSummary> people, UUID account) {
        AccountSummary person = people.get(account);
        return person == null ? "—" : person.name();
    }

    private static String email(Map<UUID, AccountSummary> people, UUID account) {
        return Objects.requireNonNullElse(
                people.containsKey(account) ? people.get(account).email() : null, "—");
    }
}
