package it.cooperazionedigitale.accounts.session;

import it.cooperazionedigitale.accounts.factor.Identities;
import it.cooperazionedigitale.accounts.usecase.LinkIdentity;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.client.web.OAuth2LoginAuthenticationFilter;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.context.NullSecurityContextRepository;

/**
 * Sign-in through a provider of identity, off unless an issuer is named: authorization code with PKCE, state and nonce.
 * The provider is asked for its particulars when somebody first uses it, so that the portal starts without it.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnExpression("!'${portal.oidc.issuer:}'.isBlank()")
class ProviderConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(ProviderConfiguration.class);

    @Bean
    ClientRegistrationRepository providers(
            ProviderSettings settings,
            @Value("${portal.development:false}") boolean development,
            @Value("${portal.address:http://localhost:${server.port:8080}}") String address) {
        return new Lazily(settings, development ? "{baseUrl}" : address);
    }

    /** Fails as long as the provider is away, and asks again the next time. */
    private static final class Lazily implements ClientRegistrationRepository {

        private final ProviderSettings settings;
        private final String portal;
        private volatile @Nullable ClientRegistration known;

        Lazily(ProviderSettings settings, String portal) {
            this.settings = settings;
            this.portal = portal;
        }

        @Override
        public @Nullable ClientRegistration findByRegistrationId(String id) {
            if (!ProviderSettings.ID.equals(id)) {
                return null;
            }
            ClientRegistration found = known;
            if (found == null) {
                found = ask();
                known = found;
            }
            return found;
        }

        private ClientRegistration ask() {
            boolean secret = !settings.clientSecret().isBlank();
            return ClientRegistrations.fromIssuerLocation(settings.issuer())
                    .registrationId(ProviderSettings.ID)
                    .clientId(settings.clientId())
                    .clientSecret(settings.clientSecret())
                    .clientAuthenticationMethod(
                            secret ? ClientAuthenticationMethod.CLIENT_SECRET_BASIC : ClientAuthenticationMethod.NONE)
                    .clientSettings(ClientRegistration.ClientSettings.builder()
                            .requireProofKey(true)
                            .build())
                    .redirectUri(portal + "/accedi/identita/ritorno/{registrationId}")
                    .scope("openid")
                    .build();
        }
    }

    @Bean
    Customizer<HttpSecurity> provider(
            ClientRegistrationRepository providers,
            Identities identities,
            LinkIdentity link,
            Doorway doorway,
            AuthenticationSuccessHandler inside) {
        ProviderSignIn arrived = new ProviderSignIn(identities, link, doorway, inside);
        AuthenticationFailureHandler refused = to("/accedi?identita=rifiutata");
        AuthenticationFailureHandler away = to("/accedi?identita=assente");
        return http -> http.oauth2Login(login -> login.loginPage("/accedi")
                .clientRegistrationRepository(providers)
                .authorizedClientRepository(new NoTokensKept())
                .authorizationEndpoint(begin -> begin.baseUri("/accedi/identita/avvio"))
                .redirectionEndpoint(back -> back.baseUri("/accedi/identita/ritorno/*"))
                .successHandler(arrived)
                .failureHandler(refused)
                .withObjectPostProcessor(new ObjectPostProcessor<OAuth2LoginAuthenticationFilter>() {
                    @Override
                    public <O extends OAuth2LoginAuthenticationFilter> O postProcess(O filter) {
                        filter.setSecurityContextRepository(new NullSecurityContextRepository());
                        return filter;
                    }
                })
                .withObjectPostProcessor(new ObjectPostProcessor<OAuth2AuthorizationRequestRedirectFilter>() {
                    @Override
                    public <O extends OAuth2AuthorizationRequestRedirectFilter> O postProcess(O filter) {
                        filter.setAuthenticationFailureHandler(away);
                        return filter;
                    }
                }));
    }

    /** Says it on the sign-in page; the session keeps nothing of what went wrong. */
    private static AuthenticationFailureHandler to(String page) {
        return (request, response, why) -> {
            LOG.info("Signing in through the provider of identity: {}", why.getMessage());
            response.sendRedirect(page);
        };
    }

    /** The portal wants to know who somebody is, once; it keeps no token to do anything else with. */
    private static final class NoTokensKept implements OAuth2AuthorizedClientRepository {

        @Override
        public <T extends OAuth2AuthorizedClient> @Nullable T loadAuthorizedClient(
                String registration, Authentication person, HttpServletRequest request) {
            return null;
        }

        @Override
        public void saveAuthorizedClient(
                OAuth2AuthorizedClient client,
                Authentication person,
                HttpServletRequest request,
                HttpServletResponse response) {
            // nothing is kept
        }

        @Override
        public void removeAuthorizedClient(
                String registration, Authentication person, HttpServletRequest request, HttpServletResponse response) {
            // nothing was kept
        }
    }
}
