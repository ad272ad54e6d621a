package it.cooperazionedigitale;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.net.ServerSocket;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/** The portal on a port of its own as in production: second factors obligatory, sensitive acts guarded, a provider of identity. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "portal.second-factor.required=true",
            "portal.oidc.client-id=portale",
            "portal.oidc.client-secret=segreto-di-prova",
            "portal.oidc.name=Identità di prova"
        })
@ContextConfiguration(initializers = GuardedTest.Provider.class)
@ActiveProfiles("test")
@Import({TestDatabase.class, Statements.class})
public @interface GuardedTest {

    /** The port that the provider of identity will listen on, once a test starts it. */
    final class Provider implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        public static final int PORT = free();

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            TestPropertyValues.of("portal.oidc.issuer=http://localhost:" + PORT + "/spid")
                    .applyTo(context);
        }

        private static int free() {
            try (ServerSocket socket = new ServerSocket(0)) {
                return socket.getLocalPort();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }
}
