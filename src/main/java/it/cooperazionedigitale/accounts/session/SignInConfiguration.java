package it.cooperazionedigitale.accounts.session;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.ForwardAuthenticationFailureHandler;

/** How passwords are hashed and what a failed sign-in answers. */
@Configuration(proxyBeanMethods = false)
class SignInConfiguration {

    /**
     * bcrypt.
     *
     * @param strength its cost: each step doubles the work
     */
    @Bean
    PasswordEncoder passwords(@Value("${portal.password-strength:11}") int strength) {
        return new BCryptPasswordEncoder(strength);
    }

    /** The same page again, with what was typed, and the same words whatever was wrong. */
    @Bean
    AuthenticationFailureHandler signInFailed() {
        return new ForwardAuthenticationFailureHandler("/accedi/non-riuscito");
    }
}
