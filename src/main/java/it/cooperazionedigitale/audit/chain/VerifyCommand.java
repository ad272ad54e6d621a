package it.cooperazionedigitale.audit.chain;

import it.cooperazionedigitale.audit.Finding;
import it.cooperazionedigitale.audit.Verification;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.stereotype.Component;

/** {@code --portal.audit.verify=true}: verifies the trail, prints what it found and ends; exit code 1 if it was tampered with. */
@Component
@ConditionalOnBooleanProperty("portal.audit.verify")
class VerifyCommand implements ApplicationRunner {

    private final Verifying verifying;
    private final Verifications verifications;
    private final ConfigurableApplicationContext portal;

    VerifyCommand(Verifying verifying, Verifications verifications, ConfigurableApplicationContext portal) {
        this.verifying = verifying;
        this.verifications = verifications;
        this.portal = portal;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        Verification found = verifying.verify();
        verifications.add(found);
        System.out.printf(
                "audit trail: %d sealed lines, %d waiting for their seal, head at %d, %.1f s%n",
                found.lines(), found.waiting(), found.head(), found.seconds());
        for (Finding finding : found.findings()) {
            System.out.printf("%s %d %s%n", finding.kind(), finding.number(), finding.detail());
        }
        System.out.println(found.well() ? "the audit trail is whole" : "THE AUDIT TRAIL WAS TAMPERED WITH");
        ExitCodeGenerator code = () -> found.well() ? 0 : 1;
        System.exit(SpringApplication.exit(portal, code));
    }
}
