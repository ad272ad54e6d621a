package it.cooperazionedigitale.accounts.session;

import it.cooperazionedigitale.shared.Viewer;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;

/** The authentication of a signed-in person: the viewer is the principal. */
public final class SignedIn extends AbstractAuthenticationToken {

    private final Viewer viewer;

    /** A person who has proved who they are. */
    public SignedIn(Viewer viewer) {
        super(AuthorityUtils.createAuthorityList(
                viewer.roles().stream().map(role -> "ROLE_" + role).toList()));
        this.viewer = viewer;
        setAuthenticated(true);
    }

    @Override
    public Object getPrincipal() {
        return viewer;
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
        return other instanceof SignedIn that && viewer.equals(that.viewer);
    }

    @Override
    public int hashCode() {
        return viewer.hashCode();
    }
}
