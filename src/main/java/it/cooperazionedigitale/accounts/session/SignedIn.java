package it.cooperazionedigitale.accounts.session;

import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.StepUp;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/**
 * The authentication of a person: the viewer is the principal once everything that must be proved is proved. Until then
 * the principal is {@link Unproven}, and for all pages there is nobody.
 */
public final class SignedIn extends AbstractAuthenticationToken {

    /** What is missing until the person is let in. */
    public enum Missing {
        NOTHING,
        /** The second factor the person has. */
        SECOND_FACTOR,
        /** A second factor to set up: the person's roles oblige to one, and codes by mail are not enough. */
        SET_UP
    }

    /** Granted when a second factor has been proved that is enough for the person. */
    public static final String SECOND = "FACTOR_SECOND";

    private final Viewer viewer;
    private final Proofs proofs;
    private final boolean obliged;

    /** A person who has nothing to prove. */
    public SignedIn(Viewer viewer) {
        this(viewer, Proofs.none(), false);
    }

    /**
     * A person and what was proved.
     *
     * @param obliged whether the person's roles oblige to a second factor
     */
    public SignedIn(Viewer viewer, Proofs proofs, boolean obliged) {
        super(authorities(viewer, proofs, obliged));
        this.viewer = viewer;
        this.proofs = proofs;
        this.obliged = obliged;
        setAuthenticated(true);
    }

    private static Missing missing(Proofs proofs, boolean obliged) {
        if (proofs.enrolled() && proofs.second(obliged).isEmpty()) {
            return Missing.SECOND_FACTOR;
        }
        return obliged && proofs.held() != Proofs.Held.MORE ? Missing.SET_UP : Missing.NOTHING;
    }

    private static Collection<GrantedAuthority> authorities(Viewer viewer, Proofs proofs, boolean obliged) {
        List<GrantedAuthority> granted = new ArrayList<>();
        if (missing(proofs, obliged) == Missing.NOTHING) {
            viewer.roles().forEach(role -> granted.add(new SimpleGrantedAuthority("ROLE_" + role)));
            proofs.second(obliged)
                    .ifPresent(at -> granted.add(FactorGrantedAuthority.withAuthority(SECOND)
                            .issuedAt(at)
                            .build()));
        }
        proofs.identity(obliged)
                .ifPresent(at -> granted.add(FactorGrantedAuthority.withAuthority(StepUp.IDENTITY)
                        .issuedAt(at)
                        .build()));
        return granted;
    }

    /** What the person has still to do. */
    public Missing missing() {
        return missing(proofs, obliged);
    }

    /** Whose account it is, whether or not everything is proved. */
    public Viewer person() {
        return viewer;
    }

    /** What was proved. */
    public Proofs proofs() {
        return proofs;
    }

    @Override
    public Object getPrincipal() {
        return missing() == Missing.NOTHING ? viewer : new Unproven(viewer.id());
    }

    @Override
    public String getName() {
        return viewer.id().toString();
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SignedIn that
                && viewer.equals(that.viewer)
                && proofs.equals(that.proofs)
                && obliged == that.obliged;
    }

    @Override
    public int hashCode() {
        return viewer.hashCode() * 31 + proofs.hashCode();
    }
}
