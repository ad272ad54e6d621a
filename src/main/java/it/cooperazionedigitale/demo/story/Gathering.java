package it.cooperazionedigitale.demo.story;

import it.cooperazionedigitale.accounts.AccountRegistration;
import it.cooperazionedigitale.demo.DemoPerson;
import it.cooperazionedigitale.organisations.domain.Iban;
import it.cooperazionedigitale.organisations.domain.LinkSecret;
import it.cooperazionedigitale.organisations.domain.MailAddress;
import it.cooperazionedigitale.organisations.usecase.AcceptInvitation;
import it.cooperazionedigitale.organisations.usecase.AskToJoin;
import it.cooperazionedigitale.organisations.usecase.ConfirmData;
import it.cooperazionedigitale.organisations.usecase.ConfirmIban;
import it.cooperazionedigitale.organisations.usecase.IbanQueries;
import it.cooperazionedigitale.organisations.usecase.InvitePerson;
import it.cooperazionedigitale.organisations.usecase.ProposeIban;
import it.cooperazionedigitale.organisations.usecase.ProposeMerge;
import it.cooperazionedigitale.shared.Ids;
import it.cooperazionedigitale.shared.TeamRole;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The teams as they are in these days: who came in, who is invited, who asks, and an account that changes. */
@Component
class Gathering {

    private static final String ROCCO = "rocco@example.org";
    private static final String PIA = "pia@example.org";
    private static final String PIERO = "piero@example.org";

    private final Stage stage;
    private final AccountRegistration accounts;
    private final Teamwork teamwork;
    private final Accounting accounting;
    private final ProposeMerge proposeMerge;
    private List<Body> bodies = List.of();
    private String password = "";

    Gathering(
            Stage stage,
            AccountRegistration accounts,
            Teamwork teamwork,
            Accounting accounting,
            ProposeMerge proposeMerge) {
        this.stage = stage;
        this.accounts = accounts;
        this.teamwork = teamwork;
        this.accounting = accounting;
        this.proposeMerge = proposeMerge;
    }

    /** What people do in a team. */
    @Component
    record Teamwork(InvitePerson invite, AcceptInvitation accept, AskToJoin ask, ConfirmData confirm) {}

    /** What they do with its account. */
    @Component
    record Accounting(ProposeIban propose, ConfirmIban confirm, IbanQueries numbers) {}

    /** The bodies whose teams these are, and the password of the people who come in. */
    void of(List<Body> all, String everybodysPassword) {
        bodies = all;
        password = everybodysPassword;
    }

    /** Long enough ago to count as a second person, Rocco came to represent Giulia's cooperative. */
    void arrive() {
        account("rocco", ROCCO, "Rocco Viola");
        join(bodies.get(0), ROCCO, TeamRole.OWNER);
    }

    /** Nine days ago he confirmed its account. */
    void begin() {
        Body herbs = bodies.get(0);
        account("pia", PIA, "Pia D’Amico");
        account("piero", PIERO, "Piero Manca");
        join(herbs, PIA, TeamRole.VIEWER);
        propose(herbs, "IT60X0542811101000000123456");
        stage.does(
                ROCCO,
                rocco -> accounting
                        .confirm()
                        .confirm(
                                herbs.id(),
                                accounting.numbers().numbers(rocco).get(0).id(),
                                rocco));
    }

    /** Two days ago: another account is proposed, somebody is invited and somebody asks. */
    void goOn() {
        Body herbs = bodies.get(0);
        Body sails = bodies.get(1);
        propose(herbs, "IT13S0542811101000000123457");
        stage.does(DemoPerson.GIULIA, giulia -> {
            invite(herbs, "contabile@example.org", TeamRole.VIEWER);
            teamwork.confirm().confirm(herbs.id(), giulia);
        });
        stage.does(DemoPerson.CHIARA, chiara -> teamwork.confirm().confirm(sails.id(), chiara));
        stage.does(
                PIERO,
                piero -> Ids.named("asking/piero", () -> {
                    teamwork.ask().ask(sails.taxCode(), piero);
                    return true;
                }));
        stage.does(
                DemoPerson.ANNA,
                anna -> Ids.named(
                        "merge/1",
                        () -> proposeMerge.propose(
                                bodies.get(4).id(),
                                bodies.get(5).id(),
                                "Stessa sede e stesso legale rappresentante.",
                                anna)));
    }

    private void account(String local, String email, String name) {
        Ids.named("person/" + local, () -> accounts.register(email, name, password));
    }

    private LinkSecret invite(Body body, String email, TeamRole role) {
        MailAddress address = MailAddress.parse(email).orElseThrow();
        return Ids.named(
                "invited/" + email,
                () -> stage.as(
                        DemoPerson.GIULIA, giulia -> teamwork.invite().invite(body.id(), address, role, giulia)));
    }

    private void join(Body body, String email, TeamRole role) {
        LinkSecret link = invite(body, email, role);
        Ids.named(
                "joined/" + email,
                () -> stage.<UUID>as(email, viewer -> teamwork.accept().accept(link, viewer)));
    }

    private void propose(Body body, String number) {
        Iban iban = Iban.parse(number).orElseThrow();
        Ids.named(
                "iban/" + number,
                () -> stage.as(DemoPerson.GIULIA, giulia -> accounting.propose().propose(body.id(), iban, giulia)));
    }
}
