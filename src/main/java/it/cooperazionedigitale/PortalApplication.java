package it.cooperazionedigitale;

import it.cooperazionedigitale.accounts.usecase.AdministratorAtStart;
import java.util.Arrays;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The portal of Cooperazione Digitale: one modular monolith, one module a package below this one. */
@SpringBootApplication
@EnableScheduling
@Modulithic(systemName = "Cooperazione Digitale", sharedModules = "shared")
public class PortalApplication {

    /** Starts the portal; with {@code --create-admin=ADDRESS} only long enough to make its first administrator. */
    public static void main(String[] args) {
        boolean once =
                Arrays.stream(args).anyMatch(argument -> argument.startsWith("--" + AdministratorAtStart.OPTION));
        if (!once) {
            SpringApplication.run(PortalApplication.class, args);
            return;
        }
        String[] unreachable = Arrays.copyOf(args, args.length + 1);
        unreachable[args.length] = "--server.port=-1";
        System.exit(SpringApplication.exit(SpringApplication.run(PortalApplication.class, unreachable)));
    }
}
