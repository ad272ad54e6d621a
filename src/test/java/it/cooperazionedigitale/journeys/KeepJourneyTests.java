package it.cooperazionedigitale.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.SelectOption;
import it.cooperazionedigitale.DemoTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestPropertySource;

/** What is typed on the pages of an application is never typed twice: not after a cut, a crash, a lost session or a step back. */
@DemoTest
@TestPropertySource(properties = "portal.world=its own")
class KeepJourneyTests {

    private static final String SECTION = "/progetto/bisogno";
    private static final String FIRST_FIELD = "main form textarea, main form input[type=text]";
    private static final String ANY_FIELD = "main form input:not([type=hidden]), main form textarea, main form select";

    /** The pages that wait for a press, each with why. */
    private static final Map<String, String> PRESSED = Map.of(
            "/dichiarazioni", "a declaration is an act: it counts once it is pressed, never by a finger that slipped",
            "/partner", "who takes part and as what are acts of their own, each with its button",
            "/ritiro", "to withdraw is an act",
            "/trasformatrice", "one choice with its button beside it: nothing written can be lost");

    private static final Pattern SAVES = Pattern.compile(".*/salvataggio");
    private static final LocatorAssertions.ContainsTextOptions PATIENTLY =
            new LocatorAssertions.ContainsTextOptions().setTimeout(20_000);

    @Value("http://localhost:${local.server.port}")
    private String home;

    @Autowired
    private ApplicationContext context;

    private Newcomer newcomer;

    @BeforeEach
    void somebodyHasADraft() {
        newcomer = Newcomer.with(context);
    }

    private Visitor at(String part) {
        Visitor visitor = new Visitor(home, Visitor.PHONE, true);
        visitor.opens("/accedi");
        newcomer.signsIn(visitor);
        visitor.opens(newcomer.draft() + part);
        return visitor;
    }

    private static Locator text(Page page) {
        return page.locator("main textarea").first();
    }

    private static void says(Page page, String words) {
        assertThat(page.locator(".keep")).containsText(words, PATIENTLY);
    }

    private static int waiting(Page page) {
        return ((Number) page.evaluate("Object.keys(localStorage).filter((key) => key.startsWith('keep/')).length"))
                .intValue();
    }

    @Test
    void aSentenceWrittenWithoutNetworkSurvivesACrashAndArrives() {
        try (Visitor giulia = at(SECTION)) {
            Page page = giulia.page();
            BrowserContext browser = page.context();
            text(page).fill("Oggi scriviamo tutto su carta.");
            says(page, "Salvato alle");
            browser.setOffline(true);
            text(page).fill("Oggi scriviamo tutto su carta. La rete va e viene.");
            says(page, "Senza rete");
            page.route(SAVES, Route::abort);
            browser.setOffline(false);
            page.reload();
            assertThat(text(page)).hasValue("Oggi scriviamo tutto su carta. La rete va e viene.");
            page.unroute(SAVES);
            says(page, "Salvato alle");
            page.reload();
            assertThat(text(page)).hasValue("Oggi scriviamo tutto su carta. La rete va e viene.");
            assertThat(waiting(page)).as("nothing waits on the device").isZero();
        }
    }

    @Test
    void ofTwoWindowsThatDiedTheNewestTextComesBackAndTheOlderIsNotLost() {
        try (Visitor giulia = at(SECTION)) {
            Page page = giulia.page();
            page.evaluate("""
                    () => {
                      const { keep, account } = document.querySelector('[data-keep]').dataset;
                      const field = document.querySelector('main textarea');
                      const part = /\\[(.*)\\]/.exec(field.name)[1];
                      const died = (tab, ago, text) => localStorage.setItem(`keep/${account}${keep}/${tab}`, JSON.stringify({
                        at: Date.now() - ago, turn: 1, queue: { [part]: { values: [[field.name, text]], base: 0 } } }));
                      died('aaaa', 1000, 'Il testo più nuovo.');
                      died('bbbb', 9000, 'Il testo più vecchio.');
                    }""");
            page.reload();
            assertThat(text(page)).hasValue("Il testo più nuovo.");
            assertThat(page.evaluate("sessionStorage.getItem('keep')"))
                    .as("a duplicated tab is not taken for this one")
                    .isNull();
            says(page, "Salvato alle");
            assertThat(waiting(page)).as("the older text").isEqualTo(1);
            page.reload();
            assertThat(text(page)).hasValue("Il testo più vecchio.");
            says(page, "in un’altra finestra");
        }
    }

    @Test
    void aBudgetOrPlanWhoseAnswerWasLostIsTakenUpWithoutAQuarrel() {
        for (String part : List.of("/budget", "/piano")) {
            try (Visitor giulia = at(part)) {
                Page page = giulia.page();
                Locator words = page.locator(
                        part.equals("/budget") ? "[name='lines[0].description']" : "[name='steps[0].what']");
                List<String> arrived = loses(page);
                fillsTheRest(page, part);
                words.fill("Il gestionale");
                words.blur();
                page.waitForCondition(() -> String.join(" ", arrived).contains("Il+gestionale"));
                page.reload();
                assertThat(words).hasValue("Il gestionale");
                words.fill("Il gestionale degli ordini");
                words.blur();
                page.waitForCondition(() -> String.join(" ", arrived).contains("degli+ordini"));
                words.fill("Il gestionale degli ordini e del magazzino");
                page.reload();
                assertThat(words).hasValue("Il gestionale degli ordini e del magazzino");
                page.unroute(SAVES);
                says(page, "Salvato alle");
                page.reload();
                assertThat(words).hasValue("Il gestionale degli ordini e del magazzino");
                assertThat(page.locator("[data-held]")).hasCount(0);
                assertThat(waiting(page)).as("nothing waits on the device").isZero();
            }
        }
    }

    @Test
    void everyTickOfTheSelfAssessmentIsSavedThoughNobodyPressesAndAnswersAreLost() {
        try (Visitor giulia = at("")) {
            Page page = giulia.page();
            giulia.opens("/coop/autovalutazione");
            giulia.presses("Comincia");
            String check = giulia.path();
            giulia.opens(check + "/domande/persone");
            Locator ticks = page.locator("main form input[type=checkbox]");
            ticks.first().check();
            says(page, "Salvato alle");
            List<String> arrived = loses(page);
            ticks.nth(1).check();
            page.waitForCondition(() -> !arrived.isEmpty());
            page.reload();
            assertThat(ticks.nth(1)).isChecked();
            page.unroute(SAVES);
            ticks.nth(2).check();
            says(page, "Salvato alle");
            assertThat(page.locator("[data-held]")).hasCount(0);
            page.navigate(home + check + "/domande/persone");
            for (int at = 0; at < 3; at++) {
                assertThat(ticks.nth(at)).isChecked();
            }
            assertThat(waiting(page)).as("nothing waits on the device").isZero();
            giulia.canReadItWithAnyHelp();
        }
    }

    /** The portal saves, and nobody hears of it: what it was sent. */
    private static List<String> loses(Page page) {
        List<String> arrived = new ArrayList<>();
        page.route(SAVES, route -> {
            route.fetch();
            arrived.add(route.request().postData());
            route.abort();
        });
        return arrived;
    }

    private static void fillsTheRest(Page page, String part) {
        if (part.equals("/budget")) {
            page.locator("[name='lines[0].category']").selectOption(new SelectOption().setIndex(1));
            page.locator("[name='lines[0].cost']").fill("1000");
        } else {
            page.locator("[name='steps[0].from']").fill("1");
            page.locator("[name='steps[0].to']").fill("2");
        }
    }

    @Test
    void twoWindowsShowBothTextsAndNothingIsOverwritten() {
        try (Visitor giulia = at(SECTION)) {
            Page one = giulia.page();
            Page two = one.context().newPage();
            two.navigate(one.url());
            text(two).fill("Il testo della seconda finestra.");
            says(two, "Salvato alle");
            text(one).fill("Il testo della prima finestra.");
            says(one, "in un’altra finestra");
            one.locator(".keep button").click();
            assertThat(one.locator("article")).containsText("Il testo della prima finestra.");
            assertThat(one.locator("article")).containsText("Il testo della seconda finestra.");
            assertThat(text(one)).hasValue("Il testo della prima finestra.");
            giulia.canReadItWithAnyHelp();
            one.locator("article button").click();
            assertThat(one.locator("article")).hasCount(0);
            assertThat(text(one)).hasValue("Il testo della seconda finestra.");
            assertThat(waiting(one)).as("nothing waits on the device").isZero();
        }
    }

    @Test
    void aSessionThatEndsInTheMiddleOfASentenceCostsNoWord() {
        try (Visitor giulia = at(SECTION)) {
            Page page = giulia.page();
            page.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("SID"));
            text(page).fill("Una frase a metà, quando la sessione");
            says(page, "La sessione è scaduta");
            page.locator(".keep a").click();
            newcomer.signsIn(giulia);
            assertThat(giulia.path()).isEqualTo(newcomer.draft() + SECTION);
            assertThat(text(page)).hasValue("Una frase a metà, quando la sessione");
            says(page, "Salvato alle");
        }
    }

    @Test
    void stepsBackAndForthKeepWhatWasTypedOnEachPage() {
        try (Visitor giulia = at("")) {
            Page page = giulia.page();
            Set<String> written = new TreeSet<>();
            Set<String> pressed = new TreeSet<>();
            for (String part : partsOf(page)) {
                page.navigate(home + part);
                Locator field = page.locator(FIRST_FIELD).first();
                if (page.locator(".keep").count() == 0) {
                    if (page.locator(ANY_FIELD).count() > 0) {
                        pressed.add(part.substring(newcomer.draft().length()));
                    }
                    continue;
                }
                field.fill("Scritto e non salvato");
                giulia.follows("Torna alla domanda");
                page.goBack();
                assertThat(field).hasValue("Scritto e non salvato");
                written.add(part.substring(newcomer.draft().length()));
            }
            assertThat(written)
                    .as("every page on which one writes")
                    .contains(SECTION, "/progetto/risultati", "/progetto/piano", "/budget", "/piano");
            assertThat(pressed)
                    .as("pages with fields that do not save by themselves")
                    .isEqualTo(PRESSED.keySet());
            page.navigate(home + newcomer.draft() + "/dichiarazioni");
            Locator tick = page.locator("main form input[type=checkbox]").first();
            tick.check();
            giulia.follows("Torna alla domanda");
            page.goBack();
            assertThat(tick).isChecked();
        }
    }

    @SuppressWarnings("unchecked")
    private Set<String> partsOf(Page hub) {
        return new TreeSet<>((List<String>) hub.locator("main a[href^='" + newcomer.draft() + "/']")
                .evaluateAll("links => links.map(link => new URL(link.href).pathname)"));
    }

    @Test
    void aWholeSectionIsWrittenWithTheKeyboardAndNothingCoversWhereOneIs() {
        try (Visitor giulia = at(SECTION)) {
            Page page = giulia.page();
            String before = page.url();
            page.locator("main a").first().focus();
            int stops = 0;
            boolean reached = false;
            while (!reached && stops++ < 80) {
                page.keyboard().press("Tab");
                String kind = (String) page.evaluate("document.activeElement.type || ''");
                if (kind.equals("textarea")) {
                    page.keyboard().press("Control+End");
                    page.keyboard().type(" Con la tastiera.");
                }
                assertThat(page.evaluate("""
                        () => {
                          const at = document.activeElement.getBoundingClientRect();
                          const keep = document.querySelector('.keep').getBoundingClientRect();
                          return document.activeElement.closest('.keep') === null && at.height > 0
                            && at.top >= keep.top && at.bottom <= keep.bottom && at.left >= keep.left && at.right <= keep.right;
                        }"""))
                        .as("the line covers where one is")
                        .isEqualTo(false);
                reached = "Salva e continua".equals(page.evaluate("document.activeElement.textContent.trim()"));
            }
            assertThat(reached).as("the button is reached").isTrue();
            page.keyboard().press("Enter");
            page.waitForURL(url -> !url.equals(before));
            assertThat(waiting(page)).isZero();
            page.navigate(before);
            assertThat(text(page).inputValue()).endsWith("Con la tastiera.");
        }
    }

    @Test
    void theSumsOfABudgetFollowWhatSavedItself() {
        try (Visitor giulia = at("/budget")) {
            Page page = giulia.page();
            fillsTheRest(page, "/budget");
            page.locator("[name='lines[0].category']").selectOption(new SelectOption().setIndex(2));
            page.locator("[name='lines[0].description']").fill("Tablet");
            page.locator("[name='requested']").fill("5000");
            page.locator("[name='lines[0].cost']").fill("20000");
            page.locator("[name='lines[0].cost']").blur();
            says(page, "Salvato alle");
            assertThat(page.locator("[data-sum=total]")).hasText("20.000,00\u00a0€");
            assertThat(page.locator("[data-sum=capitalGoods]")).hasText("20.000,00\u00a0€");
            page.locator("[name='lines[0].category']").selectOption(new SelectOption().setIndex(1));
            assertThat(page.locator("[data-sum=capitalGoods]")).isHidden();
            page.locator("[name='lines[0].cost']").fill("21000");
            page.locator("[name='lines[0].cost']").blur();
            assertThat(page.locator("[data-sum=total]")).hasText("21.000,00\u00a0€");
            assertThat(page.locator("[data-sum=ownFunds]")).hasText("16.000,00\u00a0€");
            page.reload();
            assertThat(page.locator("[data-sum=total]")).hasText("21.000,00\u00a0€");
        }
    }
}
