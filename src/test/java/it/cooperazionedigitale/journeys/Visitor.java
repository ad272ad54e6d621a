package it.cooperazionedigitale.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import it.cooperazionedigitale.demo.DemoPerson;
import java.net.URI;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Somebody in front of the portal with a browser: reads and presses what stands on the page, and nothing else. */
final class Visitor implements AutoCloseable {

    static final int PHONE = 390;
    static final int DESK = 1280;

    private static final Pattern AN_ID =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final double PATIENCE = 20_000;

    private final String home;
    private final BrowserContext context;
    private final Page page;
    private final boolean script;

    Visitor(String home, int width, boolean script) {
        this.home = home;
        this.script = script;
        this.context = Chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(width, 844)
                        .setLocale("it-IT")
                        .setJavaScriptEnabled(script));
        this.page = context.newPage();
        page.setDefaultTimeout(PATIENCE);
    }

    Page page() {
        return page;
    }

    /** Signs in at the door, with address and password. */
    void signsIn(DemoPerson person) {
        signsIn(person.email());
    }

    /** Signs in at the door; all invented people of bodies and firms have the demo's password. */
    void signsIn(String email) {
        opens("/accedi");
        writes("Indirizzo e-mail", email);
        writes("Password", "cooperazione-digitale");
        presses("Entra");
    }

    /** Sits down in place of whoever was there, with the demo's one click. */
    void becomes(DemoPerson person) {
        opens("/dev/accesso");
        presses(person.fullName());
    }

    void signsOut() {
        page.locator(".menu summary").press("Enter");
        goesOn(page.locator(".menu")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("Esci").setExact(true)));
        assertThat(page.locator(".menu")).hasCount(0);
    }

    @Nullable
    Response opens(String path) {
        return page.navigate(home + path);
    }

    /** axe finds nothing on the page in front of the visitor, on a phone and on a desk. */
    void canReadItWithAnyHelp() {
        int before = page.viewportSize().width;
        for (int width : new int[] {PHONE, DESK}) {
            page.setViewportSize(width, 844);
            org.assertj.core.api.Assertions.assertThat(Axe.faults(page))
                    .as(path() + " at " + width + " px")
                    .isEmpty();
        }
        page.setViewportSize(before, 844);
    }

    /** Follows the first link of the page that says this. */
    void follows(String link) {
        Locator found = main().getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(link));
        goesOn(found.first());
    }

    void writes(String label, String text) {
        main().getByLabel(label).first().fill(text);
    }

    /** Writes into a field of a group of fields. */
    void writes(String group, String label, String text) {
        group(group).getByLabel(label).first().fill(text);
    }

    /** Takes a line of a select. */
    void picks(String group, String label, String option) {
        group(group).getByLabel(label).selectOption(option);
    }

    /** Takes the line of a select that begins like this. */
    void picks(String label, Pattern option) {
        Locator select = main().getByLabel(label).first();
        String line = select.locator("option")
                .filter(new Locator.FilterOptions().setHasText(option))
                .first()
                .getAttribute("value");
        select.selectOption(line);
    }

    /** Ticks a box or chooses one of several answers. */
    void ticks(String label) {
        check(main().getByLabel(label).first());
    }

    /** Answers a question by its value where the words are long. */
    void answers(String name, String value) {
        check(main().locator("input[name='" + name + "'][value='" + value + "']"));
    }

    void ticksEverything() {
        Locator boxes = main().locator("input[type=checkbox]");
        for (int at = 0; at < boxes.count(); at++) {
            check(boxes.nth(at));
        }
    }

    void presses(String button) {
        goesOn(button(button));
    }

    void pressesTwice(String button) {
        page.waitForNavigation(() -> button(button).dblclick());
    }

    void sees(String words) {
        assertThat(main()).containsText(words);
    }

    void doesNotSee(String words) {
        assertThat(main()).not().containsText(words);
    }

    void seesHeading(String words) {
        assertThat(page.locator("h1")).containsText(words);
    }

    /** The path of the page in front of the visitor. */
    String path() {
        return URI.create(page.url()).getPath();
    }

    /** The id of the thing the page is about, read from its address. */
    UUID idInAddress() {
        Matcher found = AN_ID.matcher(page.url());
        if (!found.find()) {
            throw new AssertionError("no id in " + page.url());
        }
        return UUID.fromString(found.group());
    }

    String text(String selector) {
        return main().locator(selector).first().innerText().strip();
    }

    /** What the server says to a request for this page. */
    int statusOf(String path) {
        APIResponse answer =
                page.request().get(home + path, RequestOptions.create().setMaxRedirects(0));
        int status = answer.status();
        answer.dispose();
        return status;
    }

    /** What the server says when a form is sent past the page, with the visitor's own session and token. */
    int statusOfSending(String path, String... fields) {
        FormData form = FormData.create()
                .set("_csrf", page.locator("input[name=_csrf]").first().getAttribute("value"));
        for (int at = 0; at < fields.length; at += 2) {
            form.set(fields[at], fields[at + 1]);
        }
        APIResponse answer = page.request()
                .post(home + path, RequestOptions.create().setForm(form).setMaxRedirects(0));
        int status = answer.status();
        answer.dispose();
        return status;
    }

    @Override
    public void close() {
        context.close();
    }

    /** Presses what leads to another page; who has no JavaScript uses the keyboard. */
    private void goesOn(Locator pressed) {
        page.waitForNavigation(() -> {
            if (script) {
                pressed.click();
            } else {
                pressed.press("Enter");
            }
        });
    }

    private void check(Locator box) {
        if (script) {
            box.check();
        } else if (!box.isChecked()) {
            box.press("Space");
        }
    }

    private Locator main() {
        return page.locator("main#main");
    }

    private Locator group(String name) {
        return main().getByRole(
                        AriaRole.GROUP,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    private Locator button(String name) {
        return main().getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true))
                .first();
    }
}
