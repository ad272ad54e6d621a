package it.cooperazionedigitale.applications.web.section;

import static it.cooperazionedigitale.organisations.BodySamples.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import it.cooperazionedigitale.People;
import it.cooperazionedigitale.PortalTest;
import it.cooperazionedigitale.Statements;
import it.cooperazionedigitale.applications.ApplicationSamples;
import it.cooperazionedigitale.applications.domain.SeenAnswers;
import it.cooperazionedigitale.applications.usecase.AnswerSection;
import it.cooperazionedigitale.applications.usecase.OwnAnswerQueries;
import it.cooperazionedigitale.applications.usecase.StartApplication;
import it.cooperazionedigitale.applications.usecase.SubmitApplication;
import it.cooperazionedigitale.applications.usecase.TypedAnswers;
import it.cooperazionedigitale.audit.AuditLine;
import it.cooperazionedigitale.audit.AuditTrail;
import it.cooperazionedigitale.forms.Condition;
import it.cooperazionedigitale.forms.FormSection;
import it.cooperazionedigitale.forms.Question;
import it.cooperazionedigitale.forms.QuestionType;
import it.cooperazionedigitale.shared.TeamRole;
import it.cooperazionedigitale.shared.Viewer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Answers are saved one by one: what is fine is stored, what is not is told, and nobody's words are overwritten unseen. */
@PortalTest
class SavedOneByOneTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private JsonMapper json;

    private ApplicationSamples samples;
    private Viewer giulia;
    private Viewer luca;
    private UUID draft;
    private String page;

    @BeforeEach
    void giuliaAndLucaHaveADraft() {
        samples = new ApplicationSamples(context);
        UUID call = samples.openCall();
        giulia = samples.giulia();
        luca = ApplicationSamples.colleague(giulia, "Luca", TeamRole.EDITOR);
        draft = as(giulia, () -> samples.the(StartApplication.class).start(call, giulia));
        page = "/coop/domande/" + draft + "/progetto/bisogno";
    }

    @AfterEach
    void realTime() {
        samples.clock().reset();
    }

    private MockHttpServletResponse send(String path, Viewer viewer, String... params) throws Exception {
        MockHttpServletRequestBuilder request =
                post(path).with(People.as(viewer)).with(csrf());
        for (int at = 0; at < params.length; at += 2) {
            request.param(params[at], params[at + 1]);
        }
        MockHttpServletResponse response = mvc.perform(request).andReturn().getResponse();
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        return response;
    }

    /** The script of a page saves one answer upon a revision. */
    private JsonNode keeps(Viewer viewer, String revision, String question, String text, String... more)
            throws Exception {
        String[] all = new String[more.length + 8];
        System.arraycopy(
                new String[] {
                    "account",
                    String.valueOf(viewer.accountId()),
                    "revision",
                    revision,
                    "only",
                    question,
                    "answers[" + question + "]",
                    text
                },
                0,
                all,
                0,
                8);
        System.arraycopy(more, 0, all, 8, more.length);
        MockHttpServletResponse response = send(page + "/salvataggio", viewer, all);
        assertThat(response.getStatus()).isEqualTo(200);
        return json.readTree(response.getContentAsString());
    }

    private Map<String, Object> stored() {
        return as(
                giulia,
                () -> samples.the(OwnAnswerQueries.class)
                        .of(draft, giulia)
                        .given("bisogno")
                        .values());
    }

    private Document shown(MockHttpServletResponse response) throws Exception {
        return Jsoup.parse(response.getContentAsString());
    }

    private String[] whole(Viewer viewer, String titolo, String need) throws Exception {
        Document open = Jsoup.parse(mvc.perform(get(page).with(People.as(viewer)))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8));
        return new String[] {
            "answers[titolo]",
            titolo,
            "answers[need]",
            need,
            "revision",
            open.select("input[name=revision]").val(),
            "seen",
            open.select("input[name=seen]").val()
        };
    }

    @Test
    void oneFaultyAnswerDoesNotKeepTheOthersFromBeingStored() throws Exception {
        send(page, giulia, whole(giulia, "Orti", "Prima"));
        MockHttpServletResponse response = send(page, giulia, whole(giulia, "Orti connessi", "x".repeat(2_001)));
        assertThat(response.getStatus()).isEqualTo(422);
        assertThat(stored()).isEqualTo(Map.of("titolo", "Orti connessi", "need", "Prima"));
        Document page = shown(response);
        assertThat(page.select("#errors").text()).contains("Hai scritto un carattere di troppo");
        assertThat(page.select(".notice.ok").text()).startsWith("Tutto il resto è salvato");
        assertThat(page.select("textarea").text()).hasSize(2_001);
        assertThat(page.select("input[name=revision]").val()).isEqualTo("2");
    }

    @Test
    void whoChangesOneAnswerDoesNotTouchTheOneAColleagueChangedMeanwhile() throws Exception {
        send(page, giulia, whole(giulia, "Orti", "Prima"));
        String[] hers = whole(giulia, "Orti connessi", "Prima");
        String[] his = whole(luca, "Orti", "Di Luca");
        assertThat(send(page, luca, his).getStatus()).isEqualTo(302);
        assertThat(send(page, giulia, hers).getStatus())
                .as("she did not touch his")
                .isEqualTo(302);
        assertThat(stored()).isEqualTo(Map.of("titolo", "Orti connessi", "need", "Di Luca"));
    }

    @Test
    void bothTextsStandSideBySideAndThePersonChooses() throws Exception {
        String[] hers = whole(giulia, "Orti", "Di Giulia");
        send(page, luca, whole(luca, "", "Di Luca"));
        MockHttpServletResponse response = send(page, giulia, hers);
        assertThat(response.getStatus()).isEqualTo(422);
        assertThat(stored()).isEqualTo(Map.of("titolo", "Orti", "need", "Di Luca"));
        Document both = shown(response);
        assertThat(both.select("article p.answer").eachText()).containsExactly("Di Giulia", "Di Luca");
        assertThat(both.select("article h4").text()).contains("Il tuo testo", "Il testo di Luca");
        assertThat(both.select("textarea").text()).isEqualTo("Di Giulia");
        String[] again = {
            "answers[titolo]",
            "Orti",
            "answers[need]",
            "Di tutti e due",
            "revision",
            both.select("input[name=revision]").val(),
            "seen",
            both.select("input[name=seen]").val()
        };
        assertThat(send(page, giulia, again).getStatus()).as("a third text").isEqualTo(302);
        assertThat(stored()).containsEntry("need", "Di tutti e due");
    }

    @Test
    void aTextThatHasToBeMendedStillStandsAsOnesOwnBesideTheOther() throws Exception {
        String tooLong = "x".repeat(2_001);
        String[] hers = whole(giulia, "Orti", tooLong);
        send(page, luca, whole(luca, "", "Di Luca"));
        Document both = shown(send(page, giulia, hers));
        assertThat(both.select("article p.answer").eachText()).containsExactly(tooLong, "Di Luca");
        assertThat(stored()).containsEntry("need", "Di Luca");
    }

    @Test
    void anAnswerThePageHadNoFieldForIsNotEmptied() throws Exception {
        draft = as(giulia, () -> samples.the(StartApplication.class).start(samples.openCall(hanging()), giulia));
        answer("inizio", Map.of("sedi", List.of("yes")));
        answer("bisogno", Map.of("titolo", List.of("Orti"), "need", List.of("Tre sedi")));
        answer("inizio", Map.of("sedi", List.of("no")));
        page = "/coop/domande/" + draft + "/progetto/bisogno";
        Document open = Jsoup.parse(mvc.perform(get(page).with(People.as(giulia)))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8));
        assertThat(open.select("textarea")).isEmpty();
        answer("inizio", Map.of("sedi", List.of("yes")));
        MockHttpServletResponse flawed = send(page, giulia, upon(open, "answers[titolo]", "x".repeat(121)));
        assertThat(flawed.getStatus()).isEqualTo(422);
        Document again = shown(flawed);
        assertThat(again.select("textarea").text()).as("what is asked by now").isEqualTo("Tre sedi");
        assertThat(send(page, giulia, upon(open, "answers[titolo]", "Orti e semi"))
                        .getStatus())
                .isEqualTo(302);
        assertThat(stored()).isEqualTo(Map.of("titolo", "Orti e semi", "need", "Tre sedi"));
        TypedAnswers race =
                new TypedAnswers(SeenAnswers.at(9), null, Set.of("titolo"), Map.of("titolo", List.of("Orti e semi")));
        as(giulia, () -> samples.the(AnswerSection.class).answer(draft, "bisogno", race, giulia));
        assertThat(stored()).as("nor while it is being asked").containsEntry("need", "Tre sedi");
        send(page, giulia, upon(again, "answers[titolo]", "Orti e semi", "answers[need]", ""));
        assertThat(stored()).as("taken away where it stood").isEqualTo(Map.of("titolo", "Orti e semi"));
    }

    /** The need is asked only of who has several places. */
    private static List<FormSection> hanging() {
        return List.of(
                new FormSection("inizio", "Chi siete", null, List.of(question("sedi", QuestionType.YES_NO, null))),
                new FormSection(
                        "bisogno",
                        "Il bisogno",
                        null,
                        List.of(
                                question("titolo", QuestionType.SHORT, null),
                                question("need", QuestionType.LONG, Condition.is("sedi", "yes")))));
    }

    private static Question question(String id, QuestionType type, @Nullable Condition when) {
        Integer longest = type == QuestionType.SHORT ? 120 : null;
        return new Question(
                id, type, id, null, null, true, longest, null, null, List.of(), null, null, when, List.of(), null,
                null);
    }

    private void answer(String section, Map<String, List<String>> answers) {
        as(luca, () -> {
            int revision = samples.the(OwnAnswerQueries.class)
                    .of(draft, luca)
                    .given(section)
                    .revision();
            return samples.the(AnswerSection.class).answer(draft, section, revision, answers, luca);
        });
    }

    /** What a page sends with these fields. */
    private static String[] upon(Document page, String... fields) {
        return Stream.concat(
                        Stream.of(fields),
                        Stream.of("revision", "seen", "shown")
                                .flatMap(name -> Stream.of(
                                        name,
                                        page.select("input[name=" + name + "]").val())))
                .toArray(String[]::new);
    }

    @Test
    void theOtherTextIsTakenWithOnePress() throws Exception {
        String[] hers = whole(giulia, "Orti", "Di Giulia");
        send(page, luca, whole(luca, "", "Di Luca"));
        Document both = shown(send(page, giulia, hers));
        MockHttpServletResponse taken = send(
                page,
                giulia,
                "azione",
                both.select("article button").val(),
                "answers[titolo]",
                "Orti e semi",
                "answers[need]",
                "Di Giulia",
                "revision",
                both.select("input[name=revision]").val());
        assertThat(taken.getRedirectedUrl()).isEqualTo(page + "#answersneed");
        assertThat(stored()).isEqualTo(Map.of("titolo", "Orti e semi", "need", "Di Luca"));
    }

    @Test
    void aScriptSavesOneAnswerAndLeavesTheOthers() throws Exception {
        send(page, giulia, whole(giulia, "Orti", "Prima"));
        JsonNode kept = keeps(giulia, "1", "need", "Poi");
        assertThat(kept.get("saved").asBoolean()).isTrue();
        assertThat(kept.get("revision").asInt()).isEqualTo(2);
        assertThat(kept.get("at").asString()).matches("\\d\\d:\\d\\d");
        assertThat(stored()).isEqualTo(Map.of("titolo", "Orti", "need", "Poi"));
        assertThat(keeps(giulia, "2", "need", "").get("saved").asBoolean()).isTrue();
        assertThat(stored()).as("an answer taken away").isEqualTo(Map.of("titolo", "Orti"));
    }

    @Test
    void aScriptIsToldAtWhichFieldSomethingIsWrong() throws Exception {
        JsonNode kept = keeps(giulia, "0", "titolo", "x".repeat(121));
        assertThat(kept.get("saved").asBoolean()).isFalse();
        assertThat(kept.get("faults").get("answers[titolo]").asString()).contains("un carattere di troppo");
        assertThat(stored()).isEmpty();
    }

    @Test
    void aScriptLearnsOfBothTextsAndOfWhatColleaguesWroteElsewhere() throws Exception {
        send(page, giulia, whole(giulia, "Orti", "Prima"));
        keeps(luca, "1", "need", "Di Luca");
        JsonNode other = keeps(giulia, "1", "titolo", "Orti connessi");
        assertThat(other.get("saved").asBoolean()).isTrue();
        assertThat(other.get("fresh").get(0).get("question").asString()).isEqualTo("need");
        assertThat(other.get("fresh")
                        .get(0)
                        .get("fields")
                        .get("answers[need]")
                        .get(0)
                        .asString())
                .isEqualTo("Di Luca");
        JsonNode same = keeps(giulia, "3", "need", "Di Giulia", "later[need]", "1");
        assertThat(same.get("saved").asBoolean()).isFalse();
        assertThat(same.get("theirs").get(0).get("text").asString()).isEqualTo("Di Luca");
        assertThat(same.get("theirs").get(0).get("said").asString())
                .startsWith("Mentre scrivevi, una persona della tua organizzazione ha cambiato");
        assertThat(stored()).isEqualTo(Map.of("titolo", "Orti connessi", "need", "Di Luca"));
        assertThat(keeps(giulia, "3", "need", "Di Giulia").get("saved").asBoolean())
                .as("after she has seen his")
                .isTrue();
    }

    @Test
    void aSaveWhoseAnswerWasLostOnTheWayIsNoQuarrelWithOneself() throws Exception {
        keeps(giulia, "0", "need", "Prima metà", "tab", "una", "turn", "1");
        JsonNode kept = keeps(giulia, "0", "need", "Prima metà e seconda", "tab", "una", "turn", "2");
        assertThat(kept.get("saved").asBoolean()).isTrue();
        keeps(giulia, "0", "need", "Prima metà", "tab", "una", "turn", "1");
        assertThat(stored())
                .as("what was sent before and comes late changes nothing")
                .isEqualTo(Map.of("need", "Prima metà e seconda"));
        JsonNode other = keeps(giulia, "0", "need", "Da un’altra finestra", "tab", "due", "turn", "9");
        assertThat(other.get("theirs").get(0).get("said").asString()).contains("in un’altra finestra");
    }

    @Test
    void theTrailIsNotFloodedAndMissesNothing() throws Exception {
        for (int letter = 0; letter < 20; letter++) {
            keeps(giulia, String.valueOf(letter), "need", "x".repeat(letter + 1));
            samples.clock().standAt(samples.clock().instant().plus(Duration.ofSeconds(20)));
        }
        assertThat(answered()).containsExactly(List.of("need"));
        keeps(giulia, "20", "titolo", "Orti");
        keeps(luca, "21", "need", "Di Luca");
        samples.clock().standAt(samples.clock().instant().plus(Duration.ofMinutes(16)));
        keeps(luca, "22", "need", "Ancora di Luca");
        assertThat(answered())
                .as("another answer, another person, another sitting")
                .containsExactly(List.of("need"), List.of("titolo"), List.of("need"), List.of("need"));
    }

    @SuppressWarnings("unchecked")
    private List<List<String>> answered() {
        return samples.the(AuditTrail.class).of(draft).stream()
                .filter(line -> line.act().equals("application.answered"))
                .map(AuditLine::facts)
                .map(facts -> (List<String>) facts.get("questions"))
                .toList();
    }

    @Test
    void aSaveCostsFewStatements() throws Exception {
        send(page, giulia, whole(giulia, "Orti", "Prima"));
        keeps(giulia, "1", "need", "Scaldato");
        List<String> statements = Statements.of(() -> keeps(giulia, "2", "need", "Poi"));
        System.out.println("[bench] statements of a save by itself: " + statements.size());
        assertThat(statements).hasSizeLessThanOrEqualTo(12);
    }

    @Test
    void otherPeopleAndSentApplicationsAreTurnedAway() throws Exception {
        Viewer vera = ApplicationSamples.colleague(giulia, "Vera", TeamRole.VIEWER);
        Viewer chiara = samples.owner("Vele", samples.hub("NODE"), "Genova");
        for (Viewer viewer : List.of(vera, chiara, ApplicationSamples.anna())) {
            assertThat(send(
                                    page + "/salvataggio",
                                    viewer,
                                    "account",
                                    String.valueOf(viewer.accountId()),
                                    "only",
                                    "need",
                                    "answers[need]",
                                    "Mio")
                            .getStatus())
                    .isEqualTo(404);
        }
        for (Viewer stranger : List.of(chiara, ApplicationSamples.anna())) {
            assertThat(send(page + "/salvataggio", stranger, "only", "need", "answers[need]", "Mio")
                            .getStatus())
                    .as("from a page that says nothing of whose it is")
                    .isEqualTo(404);
        }
        MockHttpServletResponse other = send(
                page + "/salvataggio",
                luca,
                "account",
                String.valueOf(giulia.accountId()),
                "only",
                "need",
                "answers[need]",
                "Di Giulia");
        assertThat(other.getStatus()).isEqualTo(409);
        assertThat(other.getContentAsString()).contains("è entrata un’altra persona");
        assertThat(stored()).isEmpty();

        UUID call = samples.openCall();
        draft = as(giulia, () -> samples.complete(call, giulia));
        page = "/coop/domande/" + draft + "/progetto/bisogno";
        as(
                giulia,
                () -> samples.the(SubmitApplication.class)
                        .submit(draft, samples.clock().instant(), giulia));
        MockHttpServletResponse sent = send(
                page + "/salvataggio",
                giulia,
                "account",
                String.valueOf(giulia.accountId()),
                "revision",
                "1",
                "only",
                "need",
                "answers[need]",
                "Dopo");
        assertThat(sent.getStatus()).isEqualTo(409);
        assertThat(sent.getContentType()).startsWith("application/json");
        assertThat(json.readTree(sent.getContentAsString()).get("error").asString())
                .isNotBlank();
        assertThat(stored()).containsEntry("need", "Un gestionale, per i soci.");
    }
}
