package it.cooperazionedigitale;

import it.cooperazionedigitale.accounts.session.Proof;
import it.cooperazionedigitale.accounts.session.Proofs;
import it.cooperazionedigitale.accounts.session.SignedIn;
import it.cooperazionedigitale.shared.Ids;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.TeamRole;
import it.cooperazionedigitale.shared.Viewer;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** The people of the tests, each with one place in the programme. */
public final class People {

    private static final UUID TOMATO = Ids.of("test/body/tomato");
    private static final UUID SAILS = Ids.of("test/body/sails");
    private static final UUID FIRM = Ids.of("test/body/firm");
    private static final UUID PICO = Ids.of("test/hub/pico");

    public static final Viewer GIULIA = member("Giulia", TOMATO, TeamRole.OWNER, Role.APPLICANT);
    public static final Viewer LUCA = member("Luca", TOMATO, TeamRole.EDITOR, Role.APPLICANT);
    public static final Viewer CHIARA = member("Chiara", SAILS, TeamRole.OWNER, Role.APPLICANT);
    public static final Viewer MARCO = member("Marco", FIRM, TeamRole.OWNER, Role.TRANSFORMER);
    public static final Viewer NADIA = worker("Nadia", Role.NODE_OFFICER, PICO, Set.of("17", "16", "18"));
    public static final Viewer PAOLO = worker("Paolo", Role.HUB_MANAGER, PICO, Set.of());
    public static final Viewer SARA = worker("Sara", Role.EVALUATOR, null, Set.of());
    public static final Viewer ANNA = worker("Anna", Role.STAFF, null, Set.of());
    public static final Viewer BRUNO = worker("Bruno", Role.BOARD, null, Set.of());
    public static final Viewer CARLA = worker("Carla", Role.BOARD, null, Set.of());
    public static final Viewer DARIO = worker("Dario", Role.AUDITOR, null, Set.of());
    public static final Viewer IRENE = worker("Irene", Role.ADMIN, null, Set.of());

    private People() {}

    /** Everybody who can look at the portal, nobody signed in first. */
    public static Map<String, Viewer> all() {
        Map<String, Viewer> people = new LinkedHashMap<>();
        people.put("nobody", Viewer.anonymous());
        for (Viewer viewer :
                new Viewer[] {GIULIA, LUCA, CHIARA, MARCO, NADIA, PAOLO, SARA, ANNA, BRUNO, DARIO, IRENE}) {
            people.put(viewer.name(), viewer);
        }
        return people;
    }

    /** Makes a request as this person, who has just signed in with everything that can be asked for. */
    public static RequestPostProcessor as(Viewer viewer) {
        return viewer.signedIn()
                ? SecurityMockMvcRequestPostProcessors.authentication(proved(viewer))
                : SecurityMockMvcRequestPostProcessors.anonymous();
    }

    /** This person after password and second factor. */
    public static SignedIn proved(Viewer viewer) {
        Instant now = Instant.now();
        return new SignedIn(
                viewer,
                Proofs.none().with(Proof.PASSWORD, now).with(Proof.APP, now).whenHolding(Proofs.Held.MORE),
                false);
    }

    private static Viewer member(String name, UUID body, TeamRole place, Role role) {
        return new Viewer(
                Ids.of("test/person/" + name),
                name,
                name.toLowerCase(java.util.Locale.ROOT) + "@example.org",
                Set.of(role),
                body,
                "Cooperativa " + name,
                place,
                null,
                Set.of());
    }

    private static Viewer worker(String name, Role role, @Nullable UUID hub, Set<String> regions) {
        return new Viewer(
                Ids.of("test/person/" + name),
                name,
                name.toLowerCase(java.util.Locale.ROOT) + "@example.org",
                Set.of(role),
                null,
                null,
                null,
                hub,
                regions);
    }
}
