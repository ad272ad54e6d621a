package it.cooperazionedigitale.accounts.session;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.ForwardAuthenticationFailureHandler;

/** How passwords are hashed and what a failed sign-in answers. */
@Configuration(proxyBeanMethods = false)
class SignInConfiguration {

    @Bean
    PasswordEncoder passwords() {
        return new BCryptPasswordEncoder(10);
    }

    /** The same page again, with what was typed, and the same words whatever was wrong. */
    @Bean
    AuthenticationFailureHandler signInFailed() {
        return new ForwardAuthenticationFailureHandler("/accedi/non-riuscito");
    }
}
