package it.cooperazionedigitale.privacy.usecase;

import static it.cooperazionedigitale.organisations.BodySamples.as;
import static it.cooperazionedigitale.organisations.BodySamples.does;
import static org.assertj.core.api.Assertions.assertThat;

import it.cooperazionedigitale.PortalTest;
import it.cooperazionedigitale.accounts.AccountRegistration;
import it.cooperazionedigitale.accounts.Browser;
import it.cooperazionedigitale.accounts.domain.MailedSecret;
import it.cooperazionedigitale.accounts.session.ViewerAssembly;
import it.cooperazionedigitale.accounts.usecase.CorrectProfile;
import it.cooperazionedigitale.accounts.usecase.GrantRole;
import it.cooperazionedigitale.applications.ApplicationSamples;
import it.cooperazionedigitale.applications.domain.BudgetDraft;
import it.cooperazionedigitale.applications.domain.CostLine;
import it.cooperazionedigitale.applications.domain.Declaration;
import it.cooperazionedigitale.applications.usecase.AnswerSection;
import it.cooperazionedigitale.applications.usecase.ConfirmDeclarations;
import it.cooperazionedigitale.applications.usecase.SaveBudget;
import it.cooperazionedigitale.applications.usecase.StartApplication;
import it.cooperazionedigitale.applications.usecase.SubmitApplication;
import it.cooperazionedigitale.documents.DocumentSamples;
import it.cooperazionedigitale.documents.DrawerKind;
import it.cooperazionedigitale.documents.check.attacks.Pdfs;
import it.cooperazionedigitale.documents.usecase.AppendPiece;
import it.cooperazionedigitale.documents.usecase.StartUpload;
import it.cooperazionedigitale.evaluation.EvaluationSamples;
import it.cooperazionedigitale.evaluation.domain.Mark;
import it.cooperazionedigitale.evaluation.usecase.AssignEvaluator;
import it.cooperazionedigitale.evaluation.usecase.DeclareConflicts;
import it.cooperazionedigitale.evaluation.usecase.DeclareNoConflict;
import it.cooperazionedigitale.evaluation.usecase.SaveScores;
import it.cooperazionedigitale.evaluation.usecase.SubmitScoreSheet;
import it.cooperazionedigitale.organisations.BodySamples;
import it.cooperazionedigitale.organisations.Newcomers;
import it.cooperazionedigitale.organisations.domain.MailAddress;
import it.cooperazionedigitale.organisations.usecase.InvitePerson;
import it.cooperazionedigitale.privacy.domain.ErasureRequest;
import it.cooperazionedigitale.privacy.domain.ErasureRequests;
import it.cooperazionedigitale.privacy.domain.ErasureState;
import it.cooperazionedigitale.privacy.usecase.ExportOwnData.Known;
import it.cooperazionedigitale.shared.Euro;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.TeamRole;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.PortalClock;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.json.JsonMapper;

/**
 * Zefira goes through every module and leaves a word that stands nowhere else in every field she can type into. All of them are in
 * what she takes away; after her erasure none is anywhere in the database, but those of the hold list.
 */
@PortalTest
class CanaryTests {

    /** Typed by Zefira, and rightly not in her export. */
    private static final Map<String, String> NOT_TOLD = Map.of(
            "password", "a secret: only its hash is there",
            "colleague", "the address of somebody else",
            "device", "a secret of her browser: only its hash is there",
            "paper content", "files are listed by name and fingerprint, and downloaded where they are",
            "upload content", "files are listed by name and fingerprint",
            "draft cost", "the budget is the body's");

    /** Where words of Zefira's outlast her: the hold list, as documented in docs/privacy-register.md. */
    private static final Map<String, Set<String>> HELD = Map.ofEntries(
            Map.entry("answer", Set.of("applications.section_answers.answers", "applications.submission.snapshot")),
            Map.entry(
                    "title",
                    Set.of(
                            "applications.section_answers.answers",
                            "applications.application.title",
                            "applications.search_entry.title",
                            "applications.submission.snapshot")),
            Map.entry("cost", Set.of("applications.cost_line.description", "applications.submission.snapshot")),
            Map.entry("draft cost", Set.of("applications.cost_line.description")),
            Map.entry("draft answer", Set.of("applications.section_answers.answers")),
            Map.entry("draft title", Set.of("applications.section_answers.answers", "applications.application.title")),
            Map.entry(
                    "name",
                    Set.of(
                            "applications.submission.sent_by_name",
                            "applications.submission.snapshot",
                            "applications.section_answers.answers")),
            Map.entry("email", Set.of("applications.section_answers.answers", "applications.submission.snapshot")),
            Map.entry("body", Set.of("*")),
            Map.entry("paper", Set.of("documents.file.name")),
            Map.entry("paper content", Set.of("documents.block.bytes", "files")),
            Map.entry("comment", Set.of("evaluation.mark.comment")),
            Map.entry("conflict note", Set.of("evaluation.conflict_declaration.note")),
            Map.entry("colleague", Set.of("*")));

    @Autowired
    private ApplicationContext context;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PortalClock clock;

    @Autowired
    private ErasePeople erasing;

    @Autowired
    private ErasureRequests requests;

    @Autowired
    private JsonMapper json;

    private Canary canary;
    private BodySamples bodies;
    private ApplicationSamples applications;
    private Viewer zefira;
    private Browser browser;

    private <T> T the(Class<T> type) {
        return context.getBean(type);
    }

    @BeforeEach
    void samples() {
        canary = new Canary(jdbc);
        bodies = new BodySamples(context);
        applications = new ApplicationSamples(context);
    }

    @AfterEach
    void realTime() {
        clock.reset();
    }

    @Test
    void everythingZefiraTypedIsToldAndThenGone() throws Exception {
        zefiraGoesThroughEveryModule();
        Map<String, Set<String>> before = canary.findIn(jdbc);
        assertThat(before.keySet())
                .as("every word really was written somewhere, but for what is only hashed")
                .containsAll(canary.words().keySet().stream()
                        .filter(thing -> !Set.of("password", "device").contains(thing))
                        .toList());

        Known known = as(zefira, () -> the(ExportOwnData.class).export("json", zefira));
        String told = json.writeValueAsString(known.modules());
        Set<String> missing = new TreeSet<>();
        canary.words().forEach((thing, word) -> {
            if (told.contains(word) == NOT_TOLD.containsKey(thing)) {
                missing.add(thing);
            }
        });
        assertThat(missing).as("typed and not told, or told and not to be told").isEmpty();

        as(zefira, () -> {
            the(AskErasure.class).ask(zefira);
            return true;
        });
        clock.standAt(clock.instant().plus(Duration.ofDays(7)).plusSeconds(1));
        run(ErasureState.CLOSING);
        assertThat(browser.isInside()).isFalse();
        clock.standAt(clock.instant().plus(ErasureRequest.REST));
        run(ErasureState.DONE);

        Map<String, Set<String>> after = new TreeMap<>(canary.findIn(jdbc));
        System.out.println("[privacy] canaries: " + canary.words().size() + " words looked for in " + canary.tables()
                + " of " + canary.tables() + " tables and " + canary.files() / 2 + " files; before " + places(before)
                + " places, after " + places(after)
                + ", all on the hold list; about people by row: " + tablesAboutPeople());
        Map<String, Set<String>> notHeld = new TreeMap<>();
        after.forEach((thing, places) -> {
            Set<String> left = new TreeSet<>(places);
            Set<String> allowed = HELD.getOrDefault(thing, Set.of());
            left.removeIf(place -> allowed.contains("*") || allowed.contains(place));
            if (!left.isEmpty()) {
                notHeld.put(thing, left);
            }
        });
        assertThat(notHeld).isEmpty();
        assertThat(jdbc.sql("""
                select count(*) from applications.section_answers s join applications.application a on a.id = s.application_id
                where a.state = 'DRAFT' and s.answers::text like '%' || ? || '%'""").param(canary.of("name")).query(Integer.class).single())
                .as("her name is in what was sent, in no draft")
                .isZero();
        assertThat(jdbc.sql("select count(*) from pg_largeobject_metadata")
                        .query(Integer.class)
                        .single())
                .as("nothing is kept in large objects")
                .isZero();
        assertThat(after.keySet())
                .as("a hold list that holds nothing would prove nothing")
                .contains("answer", "comment", "paper");
    }

    private void run(ErasureState expected) {
        erasing.run();
        assertThat(requests.findFirstByAccountIdOrderByAskedAtDesc(zefira.id())
                        .orElseThrow()
                        .state())
                .isEqualTo(expected);
    }

    private static int places(Map<String, Set<String>> found) {
        return found.values().stream().mapToInt(Set::size).sum();
    }

    private long tablesAboutPeople() {
        return the(it.cooperazionedigitale.privacy.domain.Register.class).tables().stream()
                .filter(table -> table.condition() != null)
                .count();
    }

    private void zefiraGoesThroughEveryModule() throws Exception {
        String word = canary.of("name");
        String email = canary.of("email") + "@example.org";
        String name = "Zefira D'Angelò " + word;
        UUID account = the(AccountRegistration.class).register(email, name, "una frase " + canary.of("password"));
        the(GrantRole.class).grant(account, Role.EVALUATOR, "perché " + canary.of("grant reason"), Newcomers.irene());
        joins(account, email);
        signsIn(account, email);
        describesHerself(name);
        writesAnApplication();
        sendsFiles();
        judges(account);
        machineryRemembers(name, email);
    }

    /** She joins a team of somebody else, and asks a colleague in. */
    private void joins(UUID account, String email) {
        Viewer owner = bodies.owner("Ottavia " + canary.of("body"));
        Viewer invited = the(ViewerAssembly.class).viewer(account, null).orElseThrow();
        var link = as(
                owner,
                () -> the(InvitePerson.class)
                        .invite(owner.organisationId(), MailAddress.parse(email).orElseThrow(), TeamRole.OWNER, owner));
        as(invited, () -> {
            the(it.cooperazionedigitale.organisations.usecase.AcceptInvitation.class)
                    .accept(link, invited);
            return true;
        });
        zefira = the(ViewerAssembly.class)
                .viewer(account, owner.organisationId())
                .orElseThrow();
        as(
                zefira,
                () -> the(InvitePerson.class)
                        .invite(
                                zefira.organisationId(),
                                MailAddress.parse(canary.of("colleague") + "@example.org")
                                        .orElseThrow(),
                                TeamRole.VIEWER,
                                zefira));
    }

    private void signsIn(UUID account, String email) throws Exception {
        browser = new Browser(mvc);
        browser.signsIn(email, "una frase " + canary.of("password"));
        String device = MailedSecret.hash(canary.of("device"));
        jdbc.sql("insert into accounts.known_device values (?, ?, now(), now())")
                .params(account, device)
                .update();
        jdbc.sql("insert into accounts.passkey_owner values (?, decode(?, 'hex'))")
                .params(account, device)
                .update();
        jdbc.sql("""
                insert into accounts.passkey (credential_id, account_id, label, public_key, signature_count, uv_initialized,
                  backup_eligible, backup_state, transports, attestation_object, added_at, used_at)
                values (decode(?, 'hex'), ?, ?, '', 0, true, true, true, '', '', now(), now())""")
                .params(device, account, "telefono " + canary.of("passkey label"))
                .update();
        jdbc.sql("insert into accounts.linked_identity values ('https://identita.example.org', ?, ?, now())")
                .params(canary.of("identity"), account)
                .update();
        jdbc.sql(
                        "insert into accounts.kept_form values (decode(?, 'hex'), ?, '/coop', '/coop', cast(? as jsonb), now())")
                .params(device, account, "{\"testo\": \"" + canary.of("kept form") + "\"}")
                .update();
        jdbc.sql("""
                insert into accounts.address_change (id, version, account_id, old_email, new_email, old_secret_hash,
                  new_secret_hash, asked_at, expires_at) values (gen_random_uuid(), 0, ?, ?, ?, ?, ?, now(), now() + interval '1 hour')""")
                .params(account, email, canary.of("new address") + "@example.org", "a" + device, "b" + device)
                .update();
    }

    private void describesHerself(String name) {
        String phone = "+39 333 "
                + String.format("%010d", Math.abs(UUID.randomUUID().getMostSignificantBits() % 10_000_000_000L));
        canary.words().put("phone", phone);
        does(zefira, () -> the(CorrectProfile.class).correct(name, phone, "it", zefira));
    }

    private void writesAnApplication() {
        UUID sent = draft(applications.openCall(), "");
        as(zefira, () -> the(SubmitApplication.class).submit(sent, clock.instant(), zefira));
        draft(applications.openCall(), "draft ");
    }

    private UUID draft(UUID call, String kind) {
        return as(zefira, () -> {
            UUID id = the(StartApplication.class).start(call, zefira);
            the(AnswerSection.class)
                    .answer(
                            id,
                            "bisogno",
                            0,
                            Map.of(
                                    "titolo", List.of("Orti " + canary.of(kind + "title")),
                                    "need",
                                            List.of("Un gestionale, " + canary.of(kind + "answer") + ", scrivete a "
                                                    + zefira.email() + " o a " + zefira.name())),
                            zefira);
            the(AnswerSection.class).answer(id, "risultati", 0, Map.of("people", List.of("18")), zefira);
            the(SaveBudget.class)
                    .save(
                            id,
                            0,
                            BudgetDraft.alone(
                                    List.of(new CostLine(
                                            "software",
                                            "Gestionale " + canary.of(kind + "cost"),
                                            new BigDecimal("10000.00"))),
                                    Euro.of(8_000)),
                            zefira);
            the(ConfirmDeclarations.class).confirm(id, EnumSet.allOf(Declaration.class), zefira);
            return id;
        });
    }

    private void sendsFiles() {
        byte[] content = (new String(Pdfs.plain(), StandardCharsets.ISO_8859_1) + "\n% " + canary.of("paper content"))
                .getBytes(StandardCharsets.ISO_8859_1);
        new DocumentSamples(context)
                .paper(DrawerKind.STATUTE, "statuto " + canary.of("paper") + ".pdf", content, null, zefira);
        byte[] begun = ("%PDF-1.7 " + canary.of("upload content")).getBytes(StandardCharsets.US_ASCII);
        as(zefira, () -> {
            UUID id = the(StartUpload.class)
                    .start("a metà " + canary.of("upload") + ".pdf", 5_000, zefira)
                    .id();
            return the(AppendPiece.class).append(id, 0, begun, zefira);
        });
    }

    private void judges(UUID account) {
        EvaluationSamples samples = new EvaluationSamples(context);
        UUID application = samples.sent(samples.owner("Orto degli altri"));
        samples.close();
        samples.checkAsEligible(application);
        Viewer judge = new Viewer(
                account, zefira.name(), zefira.email(), Set.of(Role.EVALUATOR), null, null, null, null, Set.of());
        UUID assignment = the(AssignEvaluator.class).assign(application, account, samples.paolo);
        the(DeclareConflicts.class).declare(samples.call, Set.of(), canary.of("conflict note"), judge);
        the(DeclareNoConflict.class).declare(assignment, judge);
        the(SaveScores.class)
                .save(
                        assignment,
                        new SaveScores.Draft(
                                Map.of(
                                        "quality", new Mark(3, "Commento " + canary.of("comment")),
                                        "impact", new Mark(3, "Effetti " + canary.of("comment"))),
                                "nota " + canary.of("private note"),
                                null),
                        judge);
        the(SubmitScoreSheet.class).submit(assignment, judge);
    }

    /** What the machinery keeps of her beside her own rows. */
    private void machineryRemembers(String name, String email) {
        jdbc.sql("""
                insert into public.event_publication (id, listener_id, event_type, serialized_event, publication_date)
                values (gen_random_uuid(), 'test.Listener', 'test.Fact', ?, now())""")
                .param(json.writeValueAsString(Map.of("name", name, "email", email)))
                .update();
        jdbc.sql("""
                insert into outbox.mail (id, dedupe_key, recipient, subject, body, created_at, state, next_try)
                values (gen_random_uuid(), gen_random_uuid()::text, 'altri@example.org', 'Una notizia', ?, now(), 'MUTED', now())""").param(name + " (" + email + ") è nella vostra squadra").update();
    }
}
