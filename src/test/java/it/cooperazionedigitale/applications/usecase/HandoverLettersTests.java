package it.cooperazionedigitale.applications.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import it.cooperazionedigitale.PortalTest;
import it.cooperazionedigitale.accounts.AccountRegistration;
import it.cooperazionedigitale.applications.ApplicationSamples;
import it.cooperazionedigitale.calls.CallDirectory;
import it.cooperazionedigitale.shared.Ids;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Viewer;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever becomes the caseworker by somebody else's act reads of it once, when it cannot be undone any more. */
@PortalTest
class HandoverLettersTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private AccountRegistration registration;

    @Autowired
    private HandOverApplications handing;

    @Autowired
    private UndoHandover undo;

    @Autowired
    private TellOfHandovers telling;

    private ApplicationSamples samples;
    private Viewer anna;
    private Viewer piera;
    private UUID call;
    private List<UUID> sent;

    /** A letter as it waits to be sent. */
    private record Mail(String subject, String body, String path) {}

    @BeforeEach
    void threeWereSent() {
        samples = new ApplicationSamples(context);
        anna = staff("Anna Neri");
        piera = staff("Piera Lanza");
        call = samples.openCall();
        sent = List.of(sent(), sent(), sent());
    }

    @AfterEach
    void realTime() {
        samples.clock().reset();
    }

    private UUID sent() {
        samples.sent(call, samples.giulia());
        return jdbc.sql("select id from applications.application where call_id = ? order by protocol desc limit 1")
                .param(call)
                .query(UUID.class)
                .single();
    }

    private Viewer staff(String name) {
        UUID id = registration.register(Ids.next() + "@example.org", name, "una frase lunga e facile");
        jdbc.sql("insert into accounts.account_role (account_id, role, granted_at) values (?, 'STAFF', now())")
                .param(id)
                .update();
        return new Viewer(id, name, "x@example.org", Set.of(Role.STAFF), null, null, null, null, Set.of());
    }

    private UUID handOver(Viewer by, Viewer to, Collection<UUID> applications) {
        UUID act = Ids.next();
        Map<UUID, @Nullable UUID> previewed = new TreeMap<>();
        applications.forEach(id -> previewed.put(
                id,
                jdbc.sql("select account_id from applications.caseworker where application_id = ?")
                        .param(id)
                        .query(UUID.class)
                        .optional()
                        .orElse(null)));
        handing.handOver(act, to.id(), previewed, by);
        return act;
    }

    private void after(Duration time) {
        samples.clock().standAt(samples.clock().instant().plus(time));
        telling.run();
    }

    private List<Mail> letters(Viewer person) {
        return jdbc.sql("""
                        select subject, body, path from outbox.mail
                        where dedupe_key like '%handedOver%' and dedupe_key like ? order by created_at""").param("%" + person.id() + "%").query(Mail.class).list();
    }

    private String code(UUID one) {
        return samples.the(CallDirectory.class).find(one).orElseThrow().code();
    }

    @Test
    void pieraReadsOnceHowManyOfWhichCallAndIsLedToHerOwnList() {
        handOver(anna, piera, sent);
        after(Duration.ofMinutes(9));
        assertThat(letters(piera)).as("Anna may still undo it").isEmpty();
        after(Duration.ofMinutes(3));
        assertThat(letters(piera)).singleElement().satisfies(mail -> {
            assertThat(mail.subject()).isEqualTo("3 domande affidate a te");
            assertThat(mail.body()).contains("ti sono state affidate 3 domande del bando " + code(call) + ":");
            assertThat(mail.path()).isEqualTo("/gestione/domande?referente=io");
        });
        after(Duration.ofHours(1));
        assertThat(letters(piera)).as("once").hasSize(1);
        assertThat(letters(anna)).isEmpty();
    }

    @Test
    void oneIsSaidAsOneAndEachActByItself() {
        UUID other = samples.openCall();
        samples.sent(other, samples.giulia());
        UUID elsewhere = jdbc.sql("select id from applications.application where call_id = ?")
                .param(other)
                .query(UUID.class)
                .single();
        handOver(anna, piera, sent.subList(0, 1));
        handOver(anna, piera, List.of(sent.get(1), elsewhere));
        after(Duration.ofMinutes(12));
        assertThat(letters(piera))
                .extracting(Mail::subject)
                .containsExactlyInAnyOrder("Una domanda affidata a te", "2 domande affidate a te");
        assertThat(letters(piera))
                .extracting(Mail::body)
                .anyMatch(body -> body.contains("ti è stata affidata una domanda del bando " + code(call)))
                .anyMatch(body -> body.contains("ti sono state affidate 2 domande dei bandi ")
                        && body.contains(code(call))
                        && body.contains(code(other)));
    }

    @Test
    void whatWasUndoneInTimeIsNeverTold() {
        UUID act = handOver(anna, piera, sent);
        after(Duration.ofMinutes(10));
        undo.undo(act, anna);
        after(Duration.ofMinutes(30));
        assertThat(letters(piera)).isEmpty();
    }

    @Test
    void onlyWhatIsStillWithHerIsCounted() {
        Viewer quinto = staff("Quinto Mari");
        handOver(anna, piera, sent);
        handOver(anna, quinto, sent.subList(0, 2));
        after(Duration.ofMinutes(12));
        assertThat(letters(piera)).extracting(Mail::subject).containsExactly("Una domanda affidata a te");
        assertThat(letters(quinto)).extracting(Mail::subject).containsExactly("2 domande affidate a te");
    }

    @Test
    void whoTakesThemOverHerselfGetsNoLetter() {
        handOver(piera, piera, sent);
        after(Duration.ofMinutes(12));
        assertThat(letters(piera)).isEmpty();
    }

    @Test
    void whoMayNotOpenTheListAnyMoreHearsNothing() {
        handOver(anna, piera, sent);
        jdbc.sql("delete from accounts.account_role where account_id = ?")
                .param(piera.id())
                .update();
        after(Duration.ofMinutes(12));
        assertThat(letters(piera)).isEmpty();
    }

    @Test
    void whatHappenedWhileNothingRanIsToldForAWeek() {
        Instant then = samples.clock().instant();
        handOver(anna, piera, sent);
        samples.clock().standAt(then.plus(Duration.ofDays(8)));
        telling.run();
        assertThat(letters(piera)).as("no news any more").isEmpty();
        samples.clock().standAt(then.plus(Duration.ofDays(6)));
        telling.run();
        assertThat(letters(piera)).hasSize(1);
    }
}
