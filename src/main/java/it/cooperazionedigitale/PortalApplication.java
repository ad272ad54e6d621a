package it.cooperazionedigitale;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The portal of Cooperazione Digitale: one modular monolith, one module a package below this one. */
@SpringBootApplication
@EnableScheduling
@Modulithic(systemName = "Cooperazione Digitale", sharedModules = "shared")
public class PortalApplication {

    /** Starts the portal. */
    public static void main(String[] args) {
        SpringApplication.run(PortalApplication.class, args);
    }
}
