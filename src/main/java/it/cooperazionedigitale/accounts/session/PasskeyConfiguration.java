package it.cooperazionedigitale.accounts.session;

import it.cooperazionedigitale.accounts.factor.PasskeyOwners;
import it.cooperazionedigitale.accounts.usecase.AddPasskey;
import it.cooperazionedigitale.site.StepUpInterceptor;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.authentication.HttpMessageConverterAuthenticationSuccessHandler;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.authentication.WebAuthnAuthenticationFilter;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.transaction.support.TransactionTemplate;

/** Passkeys, by Spring Security's own support: bound to the portal's address, and the user is always verified. */
@Configuration(proxyBeanMethods = false)
class PasskeyConfiguration {

    private final URI address;
    private final boolean development;
    private final Set<String> origins = ConcurrentHashMap.newKeySet();

    PasskeyConfiguration(
            @Value("${portal.address:http://localhost:${server.port:8080}}") URI address,
            @Value("${portal.development:false}") boolean development) {
        this.address = address;
        this.development = development;
        origins.add(address.getScheme() + "://" + address.getAuthority());
    }

    /** On a developer's machine the port may be any. */
    @EventListener
    void started(WebServerInitializedEvent started) {
        if (development) {
            origins.add("http://localhost:" + started.getWebServer().getPort());
        }
    }

    @Bean
    WebAuthnRelyingPartyOperations relyingParty(
            PasskeyOwners owners, UserCredentialRepository passkeys, AddPasskey addPasskey) {
        String host = development ? "localhost" : address.getHost();
        Webauthn4JRelyingPartyOperations checks = new Webauthn4JRelyingPartyOperations(
                owners,
                passkeys,
                PublicKeyCredentialRpEntity.builder()
                        .id(host)
                        .name("Cooperazione Digitale")
                        .build(),
                origins);
        checks.setCustomizeCreationOptions(
                options -> options.authenticatorSelection(AuthenticatorSelectionCriteria.builder()
                        .residentKey(ResidentKeyRequirement.REQUIRED)
                        .userVerification(UserVerificationRequirement.REQUIRED)
                        .build()));
        checks.setCustomizeRequestOptions(options -> options.userVerification(UserVerificationRequirement.REQUIRED));
        return new RelyingParty(checks, addPasskey);
    }

    /** Who may add a passkey: who has proved it a moment ago, and who must set up a factor and has none. */
    @Bean
    Customizer<HttpSecurity> passkeys(
            WebAuthnRelyingPartyOperations relyingParty,
            PasskeyOwners owners,
            ViewerAssembly assembly,
            TransactionTemplate transaction,
            StepUpInterceptor stepUp,
            RequestCache cameFrom) {
        ProviderManager provider = new ProviderManager(new PasskeySignIn(relyingParty, owners, assembly, transaction));
        HttpMessageConverterAuthenticationSuccessHandler inside =
                new HttpMessageConverterAuthenticationSuccessHandler();
        inside.setRequestCache(cameFrom);
        return http -> {
            http.setSharedObject(UserDetailsService.class, name -> {
                throw new UsernameNotFoundException("people are found by their passkey");
            });
            http.authorizeHttpRequests(paths -> paths.requestMatchers(HttpMethod.POST, "/webauthn/register/**")
                    .access((who, context) ->
                            new AuthorizationDecision(who.get() instanceof SignedIn person && mayAdd(person, stepUp)))
                    .requestMatchers(HttpMethod.POST, "/webauthn/authenticate/options", "/login/webauthn")
                    .permitAll()
                    .requestMatchers("/webauthn/**", "/login/webauthn")
                    .denyAll());
            http.webAuthn(webAuthn -> webAuthn.rpId(address.getHost())
                    .disableDefaultRegistrationPage(true)
                    .withObjectPostProcessor(new ObjectPostProcessor<WebAuthnAuthenticationFilter>() {
                        @Override
                        public <O extends WebAuthnAuthenticationFilter> O postProcess(O filter) {
                            filter.setAuthenticationManager(provider);
                            filter.setAuthenticationSuccessHandler(inside);
                            filter.setSessionAuthenticationStrategy(new ChangeSessionIdAuthenticationStrategy());
                            return filter;
                        }
                    }));
        };
    }

    private static boolean mayAdd(SignedIn person, StepUpInterceptor stepUp) {
        return switch (person.missing()) {
            case NOTHING -> stepUp.isProved();
            case SET_UP -> true;
            case SECOND_FACTOR -> false;
        };
    }
}
