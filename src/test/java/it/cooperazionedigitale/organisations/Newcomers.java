package it.cooperazionedigitale.organisations;

import it.cooperazionedigitale.shared.Ids;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.TaxCode;
import it.cooperazionedigitale.shared.TeamRole;
import it.cooperazionedigitale.shared.Viewer;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/** People and numbers for tests: each call gives new ones, so that tests never meet. */
public final class Newcomers {

    private Newcomers() {}

    /** An administrator. */
    public static Viewer irene() {
        return person("Irene", Set.of(Role.ADMIN), null, null, null);
    }

    /** A member of a body's team. */
    public static Viewer member(UUID account, UUID organisation, TeamRole teamRole, Role role) {
        return new Viewer(
                account, "Giulia", "giulia@example.org", Set.of(role), organisation, "Coop", teamRole, null, Set.of());
    }

    /** The manager of a hub. */
    public static Viewer paolo(UUID hub) {
        return person("Paolo", Set.of(Role.HUB_MANAGER), null, null, hub);
    }

    private static Viewer person(
            String name,
            Set<Role> roles,
            @Nullable UUID organisation,
            @Nullable TeamRole teamRole,
            @Nullable UUID hub) {
        return new Viewer(
                Ids.next(),
                name,
                name.toLowerCase(java.util.Locale.ROOT) + "@example.org",
                roles,
                organisation,
                null,
                teamRole,
                hub,
                Set.of());
    }

    /** A valid codice fiscale of a body that no other test has. */
    public static TaxCode taxCode() {
        return TaxCode.parseOfBody(elevenDigits()).orElseThrow();
    }

    /** Eleven digits whose last one is right. */
    public static String elevenDigits() {
        String ten = String.format("9%09d", ThreadLocalRandom.current().nextLong(1_000_000_000L));
        for (int last = 0; last < 10; last++) {
            if (TaxCode.parseOfBody(ten + last).isPresent()) {
                return ten + last;
            }
        }
        throw new IllegalStateException(ten);
    }

    /** An address that no other test has. */
    public static String email(String name) {
        return name + "-" + Ids.next() + "@example.org";
    }
}
