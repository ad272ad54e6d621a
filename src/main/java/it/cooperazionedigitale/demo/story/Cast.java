package it.cooperazionedigitale.demo.story;

import it.cooperazionedigitale.accounts.AccountRegistration;
import it.cooperazionedigitale.accounts.usecase.BlockAccount;
import it.cooperazionedigitale.accounts.usecase.CloseAccount;
import it.cooperazionedigitale.accounts.usecase.CreateFirstAdministrator;
import it.cooperazionedigitale.demo.DemoPerson;
import it.cooperazionedigitale.organisations.domain.Features;
import it.cooperazionedigitale.organisations.domain.LinkSecret;
import it.cooperazionedigitale.organisations.domain.MailAddress;
import it.cooperazionedigitale.organisations.domain.Numbers;
import it.cooperazionedigitale.organisations.domain.Pec;
import it.cooperazionedigitale.organisations.domain.Registers;
import it.cooperazionedigitale.organisations.domain.WorkerCounts;
import it.cooperazionedigitale.organisations.usecase.AcceptInvitation;
import it.cooperazionedigitale.organisations.usecase.AppointOfficer;
import it.cooperazionedigitale.organisations.usecase.CreateHub;
import it.cooperazionedigitale.organisations.usecase.CreateTerritorialNode;
import it.cooperazionedigitale.organisations.usecase.InvitePerson;
import it.cooperazionedigitale.organisations.usecase.NewBody;
import it.cooperazionedigitale.organisations.usecase.NewPerson;
import it.cooperazionedigitale.organisations.usecase.RegisterOrganisation;
import it.cooperazionedigitale.organisations.usecase.UpdateOrganisation;
import it.cooperazionedigitale.shared.Ids;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.TeamRole;
import it.cooperazionedigitale.shared.VatNumber;
import it.cooperazionedigitale.shared.Viewer;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Who there is: the named people, the three hubs, the cooperatives and the transformer firms. */
@Component
class Cast {

    private final Stage stage;
    private final AccountRegistration accounts;
    private final Roles roles;
    private final CloseAccount closeAccount;
    private final BlockAccount blockAccount;
    private final CreateFirstAdministrator firstAdministrator;
    private final CreateHub createHub;
    private final CreateTerritorialNode createNode;
    private final AppointOfficer appoint;
    private final RegisterOrganisation register;
    private final UpdateOrganisation update;
    private final InvitePerson invite;
    private final AcceptInvitation accept;
    private final Bodies invented;
    private final Map<DemoPerson, UUID> people = new HashMap<>();
    private final Map<String, UUID> hubs = new LinkedHashMap<>();
    private final Map<String, UUID> officers = new HashMap<>();

    Cast(
            Stage stage,
            AccountRegistration accounts,
            Roles roles,
            CloseAccount closeAccount,
            BlockAccount blockAccount,
            CreateFirstAdministrator firstAdministrator,
            CreateHub createHub,
            CreateTerritorialNode createNode,
            AppointOfficer appoint,
            RegisterOrganisation register,
            UpdateOrganisation update,
            InvitePerson invite,
            AcceptInvitation accept,
            Bodies invented) {
        this.stage = stage;
        this.accounts = accounts;
        this.roles = roles;
        this.closeAccount = closeAccount;
        this.blockAccount = blockAccount;
        this.firstAdministrator = firstAdministrator;
        this.createHub = createHub;
        this.createNode = createNode;
        this.appoint = appoint;
        this.register = register;
        this.update = update;
        this.invite = invite;
        this.accept = accept;
        this.invented = invented;
    }

    /** Brings everybody in; all have the same password. */
    List<Body> enter(String password) {
        List<Body> bodies = invented.all();
        for (DemoPerson person : DemoPerson.values()) {
            if (!isOwner(person)) {
                people.put(
                        person,
                        Ids.named(
                                "person/" + person,
                                () -> accounts.register(person.email(), person.fullName(), password)));
            }
        }
        firstAdministrator.create(DemoPerson.IRENE.email(), DemoPerson.IRENE.fullName(), "");
        firstAdministrator.create(
                DemoPerson.OLGA.email(), DemoPerson.OLGA.fullName(), "Chi dà i ruoli che decidono deve essere in due.");
        Viewer irene = new Viewer(
                people.get(DemoPerson.IRENE),
                DemoPerson.IRENE.fullName(),
                DemoPerson.IRENE.email(),
                Set.of(Role.ADMIN),
                null,
                null,
                null,
                null,
                Set.of());
        roles();
        stage.as(irene, admin -> {
            hubs(admin);
            return true;
        });
        bodies.forEach(body -> enter(body, password));
        join(bodies.get(0), DemoPerson.GIULIA.email(), DemoPerson.LUCA, TeamRole.EDITOR);
        stage.after(Duration.ofMinutes(1));
        join(bodies.get(2), bodies.get(2).owner(), DemoPerson.LUCA, TeamRole.EDITOR);
        return bodies;
    }

    /** One role waits for the second administrator. */
    void waiting(Instant today) {
        stage.at(today.minus(Duration.ofDays(1)));
        roles.propose(
                DemoPerson.OLGA,
                officers.get("nodo.node"),
                Role.STAFF,
                "Da gennaio lavora anche per l’Associazione: lo ha chiesto la direzione.");
    }

    /** A person comes into a team as everybody does: by a link that an owner sends. */
    private void join(Body body, String owner, DemoPerson person, TeamRole role) {
        MailAddress address = MailAddress.parse(person.email()).orElseThrow();
        Ids.named("team/" + body.taxCode().value() + "/" + person, () -> {
            LinkSecret link = stage.as(owner, viewer -> invite.invite(body.id(), address, role, viewer));
            return stage.as(person, viewer -> accept.accept(link, viewer));
        });
    }

    private static boolean isOwner(DemoPerson person) {
        return EnumSet.of(DemoPerson.GIULIA, DemoPerson.CHIARA, DemoPerson.MARCO)
                .contains(person);
    }

    private void roles() {
        Map<DemoPerson, Role> parts = Map.of(
                DemoPerson.NADIA, Role.NODE_OFFICER,
                DemoPerson.PAOLO, Role.HUB_MANAGER,
                DemoPerson.SARA, Role.EVALUATOR,
                DemoPerson.TOMMASO, Role.EVALUATOR,
                DemoPerson.ELENA, Role.EVALUATOR,
                DemoPerson.ANNA, Role.STAFF,
                DemoPerson.BRUNO, Role.BOARD,
                DemoPerson.CARLA, Role.BOARD,
                DemoPerson.DARIO, Role.AUDITOR);
        parts.forEach((person, role) -> roles.give(people.get(person), role, "È la sua parte nel programma."));
    }

    private void hubs(Viewer admin) {
        hub("PICO", "Fondazione PICO", "Legacoop", admin);
        hub("NODE", "Node", "Confcooperative", admin);
        hub("RUINI", "Consorzio Ruini", "AGCI", admin);
        node("PICO", "Nodo PICO Basilicata, Puglia e Calabria", Set.of("17", "16", "18"), admin);
        node("PICO", "Nodo PICO Emilia-Romagna e Marche", Set.of("08", "11"), admin);
        node("NODE", "Nodo Node Liguria e Piemonte", Set.of("07", "01"), admin);
        node("NODE", "Nodo Node Sicilia e Sardegna", Set.of("19", "20"), admin);
        node("RUINI", "Nodo Ruini Lazio e Abruzzo", Set.of("12", "13"), admin);
        appoint.appoint(
                people.get(DemoPerson.NADIA), hubs.get("PICO"), Role.NODE_OFFICER, Set.of("17", "16", "18"), admin);
        appoint.appoint(people.get(DemoPerson.PAOLO), hubs.get("PICO"), Role.HUB_MANAGER, Set.of(), admin);
        UUID gone = Ids.named(
                "person/gone",
                () -> accounts.register("andato.via@example.org", "Remo Partito", Ids.next() + "-mai-usata"));
        closeAccount.close(gone, "Ha lasciato il programma.", admin);
        UUID resting = Ids.named(
                "person/resting",
                () -> accounts.register("in.pausa@example.org", "Pia Fermi", Ids.next() + "-mai-usata"));
        blockAccount.block(resting, "Ha perso il telefono: aspettiamo che ci richiami.", admin);
        officer("nodo.node", "Teresa Lanza", "NODE", Role.NODE_OFFICER, Set.of("07", "01", "19", "20"), admin);
        officer("hub.node", "Ivo Bassi", "NODE", Role.HUB_MANAGER, Set.of(), admin);
        officer("nodo.ruini", "Rita Fusco", "RUINI", Role.NODE_OFFICER, Set.of("12", "13"), admin);
        officer("hub.ruini", "Aldo Neri", "RUINI", Role.HUB_MANAGER, Set.of(), admin);
    }

    private void hub(String code, String name, String federation, Viewer admin) {
        hubs.put(code, Ids.named("hub/" + code, () -> createHub.create(code, name, federation, admin)));
    }

    private void node(String hub, String name, Set<String> regions, Viewer admin) {
        Ids.named("node/" + name, () -> createNode.create(hubs.get(hub), name, regions, admin));
    }

    private void officer(String local, String name, String hub, Role role, Set<String> regions, Viewer admin) {
        UUID account = Ids.named(
                "person/" + local, () -> accounts.register(local + "@example.org", name, Ids.next() + "-mai-usata"));
        officers.put(local, account);
        roles.give(account, role, "Lavora per il suo hub.");
        appoint.appoint(account, hubs.get(hub), role, regions, admin);
    }

    private void enter(Body body, String password) {
        NewPerson owner = new NewPerson(ownerName(body), body.owner(), password);
        NewBody data = new NewBody(
                body.name(),
                body.kind(),
                body.taxCode(),
                VatNumber.parse(body.taxCode().value()).orElseThrow(),
                hubs.get(body.hub()),
                body.comuneCode());
        Ids.named("body/" + body.taxCode().value(), () -> register.register(owner, data, Viewer.anonymous()));
        stage.does(body.owner(), viewer -> {
            update.update(body.id(), new Numbers(body.counts(), WorkerCounts.NONE), null, viewer);
            update.update(
                    body.id(),
                    new Registers(
                            null,
                            null,
                            null,
                            null,
                            Pec.parse(body.taxCode().value() + "@pec.example.org")
                                    .orElseThrow()),
                    null,
                    viewer);
            update.update(body.id(), Features.of(body.traits(), Map.of()), null, viewer);
        });
    }

    private static String ownerName(Body body) {
        return Arrays.stream(DemoPerson.values())
                .filter(person -> person.email().equals(body.owner()))
                .map(DemoPerson::fullName)
                .findFirst()
                .orElse("Legale rappresentante di " + body.name());
    }
}
