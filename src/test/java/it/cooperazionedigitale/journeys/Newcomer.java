package it.cooperazionedigitale.journeys;

import static it.cooperazionedigitale.organisations.BodySamples.as;

import it.cooperazionedigitale.applications.ApplicationSamples;
import it.cooperazionedigitale.applications.usecase.StartApplication;
import it.cooperazionedigitale.calls.CallDirectory;
import it.cooperazionedigitale.shared.Viewer;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody of a new body with an empty draft to the demo's open call: nothing of the demo's story is touched. */
record Newcomer(String email, String draft) {

    static Newcomer with(ApplicationContext context) {
        ApplicationSamples samples = new ApplicationSamples(context);
        Viewer owner = samples.owner("Cooperativa di prova", samples.hub("PICO"), "Aliano");
        UUID call = samples.the(CallDirectory.class).published().stream()
                .filter(one -> one.slug().equals(ApplicationSteps.SLUG))
                .findFirst()
                .orElseThrow()
                .id();
        String address = samples.the(JdbcClient.class)
                .sql("select email from accounts.account where id = ?")
                .param(owner.accountId())
                .query(String.class)
                .single();
        UUID draft = as(owner, () -> samples.the(StartApplication.class).start(call, owner));
        return new Newcomer(address, "/coop/domande/" + draft);
    }

    /** Signs in where the visitor stands, at the door. */
    void signsIn(Visitor visitor) {
        visitor.writes("Indirizzo e-mail", email);
        visitor.writes("Password", "una password lunga");
        visitor.presses("Entra");
    }
}
