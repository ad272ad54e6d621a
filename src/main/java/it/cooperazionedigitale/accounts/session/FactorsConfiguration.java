package it.cooperazionedigitale.accounts.session;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authorization.AuthorizationManagerFactories;
import org.springframework.security.authorization.AuthorizationManagerFactory;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;

/** Rooms open to who has proved everything; the others are led to what is missing. */
@Configuration(proxyBeanMethods = false)
class FactorsConfiguration {

    /** "Signed in", said anywhere in the chain, asks for the second factor of those who have one or must have one. */
    @Bean
    AuthorizationManagerFactory<RequestAuthorizationContext> everythingProved() {
        return AuthorizationManagerFactories.<RequestAuthorizationContext>multiFactor()
                .requireFactors(SignedIn.SECOND)
                .when(who -> who instanceof SignedIn person && person.missing() != SignedIn.Missing.NOTHING)
                .build();
    }

    /** The page of the second step sends on who has no factor to prove yet. */
    @Bean
    Customizer<HttpSecurity> secondStep() {
        AuthenticationEntryPoint verify = (request, response, missing) -> response.sendRedirect("/accedi/verifica");
        return http -> http.exceptionHandling(
                errors -> errors.defaultDeniedHandlerForMissingAuthority(verify, SignedIn.SECOND));
    }
}
