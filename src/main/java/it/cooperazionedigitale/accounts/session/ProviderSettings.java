package it.cooperazionedigitale.accounts.session;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The outside provider of identity, if there is one: an OpenID Connect server, such as an aggregator of SPID and CIE. */
@Component
public class ProviderSettings {

    /** Names the provider in addresses. */
    static final String ID = "identita";

    private final String issuer;
    private final String clientId;
    private final String clientSecret;
    private final String name;

    ProviderSettings(
            @Value("${portal.oidc.issuer:}") String issuer,
            @Value("${portal.oidc.client-id:}") String clientId,
            @Value("${portal.oidc.client-secret:}") String clientSecret,
            @Value("${portal.oidc.name:SPID o CIE}") String name) {
        this.issuer = issuer;
        this.clientId = clientId;
        this.clientSecret = clientSecret;
        this.name = name;
    }

    /** Whether people may sign in through it. */
    public boolean isOn() {
        return !issuer.isBlank();
    }

    /** What people call it; empty when it is off. */
    public String name() {
        return isOn() ? name : "";
    }

    String issuer() {
        return issuer;
    }

    String clientId() {
        return clientId;
    }

    String clientSecret() {
        return clientSecret;
    }
}
