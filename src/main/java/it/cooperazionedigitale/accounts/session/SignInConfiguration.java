package it.cooperazionedigitale.accounts.session;

import it.cooperazionedigitale.accounts.domain.PasswordPolicy;
import it.cooperazionedigitale.site.TryLaterAnswer;
import jakarta.servlet.http.HttpServletRequest;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.security.authentication.AuthenticationDetailsSource;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.ForwardAuthenticationFailureHandler;

/** How passwords are hashed and what a failed sign-in answers. */
@Configuration(proxyBeanMethods = false)
class SignInConfiguration {

    /**
     * Argon2id.
     *
     * @param memory KiB that one hash fills
     * @param passes how often it goes over them
     */
    @Bean
    PasswordEncoder passwords(
            @Value("${portal.password.memory:19456}") int memory, @Value("${portal.password.passes:2}") int passes) {
        return new Passwords(memory, passes);
    }

    /** Which passwords are taken; on a developer's machine also the one of the invented people. */
    @Bean
    PasswordPolicy passwordPolicy(
            @Value("${portal.development:false}") boolean development,
            @Value("${portal.demo.password:cooperazione-digitale}") String invented) {
        ClassPathResource list = new ClassPathResource("accounts/common-passwords.txt");
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(list.getInputStream(), StandardCharsets.UTF_8))) {
            return new PasswordPolicy(
                    lines.lines().filter(line -> !line.startsWith("# ")).collect(Collectors.toUnmodifiableSet()),
                    development ? Set.of(invented) : Set.of());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The same page again, with what was typed, and the same words whatever was wrong; or when to come back. */
    @Bean
    AuthenticationFailureHandler signInFailed(TryLaterAnswer tryLater) {
        AuthenticationFailureHandler again = new ForwardAuthenticationFailureHandler("/accedi/non-riuscito");
        return (request, response, failure) -> {
            if (failure instanceof TooManyAttempts tooMany) {
                tryLater.send(tooMany.waitFor(), request, response);
            } else {
                again.onAuthenticationFailure(request, response, failure);
            }
        };
    }

    /** From where somebody tries to sign in goes with the attempt. */
    @Bean
    AuthenticationDetailsSource<HttpServletRequest, ?> signInPlace(KnownDevices devices) {
        return request -> new SignInPlace(ClientPlace.of(request), devices.of(request));
    }
}
