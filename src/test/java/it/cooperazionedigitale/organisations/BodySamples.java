package it.cooperazionedigitale.organisations;

import it.cooperazionedigitale.accounts.AccountRegistration;
import it.cooperazionedigitale.accounts.session.SignedIn;
import it.cooperazionedigitale.accounts.session.ViewerAssembly;
import it.cooperazionedigitale.organisations.domain.LinkSecret;
import it.cooperazionedigitale.organisations.domain.MailAddress;
import it.cooperazionedigitale.organisations.usecase.AcceptInvitation;
import it.cooperazionedigitale.organisations.usecase.CreateHub;
import it.cooperazionedigitale.organisations.usecase.InvitePerson;
import it.cooperazionedigitale.organisations.usecase.NewBody;
import it.cooperazionedigitale.organisations.usecase.NewPerson;
import it.cooperazionedigitale.organisations.usecase.RegisterOrganisation;
import it.cooperazionedigitale.reference.ReferenceData;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.TeamRole;
import it.cooperazionedigitale.shared.Viewer;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

/** Bodies with their teams, made for a test through the use cases. */
public final class BodySamples {

    private final ApplicationContext context;

    public BodySamples(ApplicationContext context) {
        this.context = context;
    }

    private <T> T the(Class<T> type) {
        return context.getBean(type);
    }

    /** Somebody who represents a new cooperative, as the portal sees them. */
    public Viewer owner(String name) {
        return owner(name, OrganisationKind.COOPERATIVE);
    }

    /** Somebody who represents a new body of a kind. */
    public Viewer owner(String name, OrganisationKind kind) {
        the(CreateHub.class).create("PICO", "Fondazione PICO", "Legacoop", Newcomers.irene());
        UUID account = the(RegisterOrganisation.class)
                .register(
                        new NewPerson(
                                name,
                                Newcomers.email(name.toLowerCase().replaceAll("[^a-z]", "")),
                                "una frase che ricordo bene"),
                        new NewBody(
                                "Cooperativa di " + name,
                                kind,
                                Newcomers.taxCode(),
                                null,
                                the(CreateHub.class).create("PICO", "Fondazione PICO", "Legacoop", Newcomers.irene()),
                                the(ReferenceData.class)
                                        .comuneNamed("Aliano")
                                        .orElseThrow()
                                        .code()),
                        Viewer.anonymous())
                .accountId();
        return now(account);
    }

    /** Somebody with an account and no body. */
    public Viewer person(String name) {
        return now(the(AccountRegistration.class)
                .register(
                        Newcomers.email(name.toLowerCase().replaceAll("[^a-z]", "")),
                        name,
                        "una frase che ricordo bene"));
    }

    /** Somebody of the offices, with a real account. */
    public Viewer office(String name, Role role) {
        Viewer person = person(name);
        return new Viewer(
                person.accountId(), person.name(), person.email(), Set.of(role), null, null, null, null, Set.of());
    }

    /** A new person in the team of the owner's body. */
    public Viewer member(Viewer owner, String name, TeamRole role) {
        Viewer person = person(name);
        LinkSecret link = as(
                owner,
                () -> the(InvitePerson.class)
                        .invite(
                                owner.organisationId(),
                                MailAddress.parse(person.email()).orElseThrow(),
                                role,
                                owner));
        as(person, () -> the(AcceptInvitation.class).accept(link, person));
        return now(person.id());
    }

    /** One more who represents the owner's body, and has done so for a while. */
    public Viewer secondOwner(Viewer owner, String name) {
        Viewer made = member(owner, name, TeamRole.OWNER);
        the(JdbcClient.class)
                .sql(
                        "update organisations.team_change set changed_at = now() - interval '40 days' where account_id = ?")
                .param(made.id())
                .update();
        return made;
    }

    /** The person as the portal sees them at this moment. */
    public Viewer now(UUID account) {
        return now(account, null);
    }

    /** The person as the portal sees them at this moment, acting for a body. */
    public Viewer now(UUID account, UUID body) {
        return the(ViewerAssembly.class).viewer(account, body).orElseThrow();
    }

    /** Acts as this person. */
    public static <T> T as(Viewer viewer, Supplier<T> act) {
        SecurityContextHolder.setContext(new SecurityContextImpl(new SignedIn(viewer)));
        try {
            return act.get();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    /** Acts as this person. */
    public static void does(Viewer viewer, Runnable act) {
        as(viewer, () -> {
            act.run();
            return true;
        });
    }
}
