package it.cooperazionedigitale.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes an application key by key and, whenever a page is lost, opens it again and looks for what was typed. */
final class PatientSteps {

    private static final Pattern PROTOCOL = Pattern.compile("CD-\\d{4}-\\d{5}");
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Page page;
    private final BadNetwork network;
    private final String draft;
    private final int keystroke;
    private final int longer;
    private int answers;
    private int characters;
    private int retyped;
    private int lostPages;

    /** How an answer is given, by what it is called on the page. */
    private record Answer(String group, String label, String text) {

        static Answer of(String label, String text) {
            return new Answer("", label, text);
        }
    }

    PatientSteps(Page page, BadNetwork network, String draft, int keystroke, int longer) {
        this.page = page;
        this.network = network;
        this.draft = draft;
        this.keystroke = keystroke;
        this.longer = longer;
    }

    int answers() {
        return answers;
    }

    int characters() {
        return characters;
    }

    /** Answers that were not there any more. */
    int retyped() {
        return retyped;
    }

    /** Pages that did not come and were asked for again. */
    int lostPages() {
        return lostPages;
    }

    void writesEverything() {
        page(
                "Il bisogno e gli obiettivi",
                Answer.of("Come si chiama il progetto?", "Prenotazioni senza carta"),
                Answer.of(
                        "Di che cosa ha bisogno la tua organizzazione?",
                        told("Oggi prendiamo le prenotazioni su carta e ne perdiamo una su dieci. ")),
                Answer.of(
                        "Che cosa vuoi ottenere, e come te ne accorgerai?",
                        told("Rispondere entro un giorno a nove su dieci: lo conteremo ogni mese. ")));
        page(
                "I risultati e chi ne beneficia",
                Answer.of("Quante persone ne avranno un vantaggio?", "45"),
                Answer.of("Organizzare il lavoro", ""),
                Answer.of("Come potrà servire ad altri?", told("Pubblicheremo le istruzioni per chi ci è vicino. ")));
        page(
                "Il luogo, le tappe e il preventivo",
                Answer.of("In quale comune si svolge soprattutto il progetto?", "Castro (LE)"),
                new Answer("Riga 1", "Che cosa è pronto", "Le prenotazioni sono in rete"),
                new Answer("", "answers[ha-preventivo]=no", ""));
        page(
                "Budget",
                new Answer("Voce 1", "Tipo di spesa", "Sviluppo e servizi digitali"),
                new Answer("Voce 1", "Che cosa", "Prenotazioni in rete"),
                new Answer("Voce 1", "Costo", "10.000"),
                Answer.of("Contributo richiesto", "8.000"));
        declares();
    }

    /** The protocol number on the receipt. */
    String sends() {
        for (Instant end = Instant.now().plus(PATIENCE); Instant.now().isBefore(end); ) {
            opens(draft + "/invio");
            Locator button = main().getByRole(
                            AriaRole.BUTTON,
                            new Locator.GetByRoleOptions()
                                    .setName("Invia la domanda")
                                    .setExact(true));
            if (button.count() > 0) {
                leavesBy(button);
            }
            opens(draft + "/ricevuta");
            Matcher found = PROTOCOL.matcher(main().innerText());
            if (found.find()) {
                return found.group();
            }
        }
        throw new AssertionError("no receipt: " + page.url() + "\n" + main().innerText());
    }

    private String told(String sentence) {
        return sentence.repeat(longer).strip();
    }

    private void page(String link, Answer... asked) {
        List<Answer> given = List.of(asked);
        String address = addressOf(link);
        opens(address);
        given.forEach(this::gives);
        answers += given.size();
        for (Instant end = Instant.now().plus(PATIENCE); Instant.now().isBefore(end); ) {
            leavesBy(saving());
            opens(address);
            List<Answer> missing = missingOf(given);
            if (missing.isEmpty() && nothingWaits()) {
                return;
            }
            retyped += missing.size();
            missing.forEach(this::gives);
        }
        throw new AssertionError("never saved: " + address + "\n" + main().innerText());
    }

    /** What is not on the page, also after it had time to take up what the device had kept. */
    private List<Answer> missingOf(List<Answer> given) {
        Instant end = Instant.now().plusSeconds(5);
        List<Answer> missing = given.stream().filter(one -> !stands(one)).toList();
        while (!missing.isEmpty() && Instant.now().isBefore(end)) {
            missing = missing.stream().filter(one -> !stands(one)).toList();
        }
        return missing;
    }

    private boolean nothingWaits() {
        return (boolean) page.evaluate("!Object.keys(localStorage).some(key => key.startsWith('keep/'))");
    }

    private void declares() {
        String address = addressOf("Dichiarazioni");
        for (Instant end = Instant.now().plus(PATIENCE); Instant.now().isBefore(end); ) {
            opens(address);
            Locator open = main().locator("input[type=checkbox]:not(:checked):enabled");
            if (open.count() == 0) {
                return;
            }
            while (open.count() > 0) {
                open.first().check();
            }
            leavesBy(saving());
        }
        throw new AssertionError("never declared: " + main().innerText());
    }

    private String addressOf(String link) {
        opens(draft);
        return (String) main().getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(link))
                .first()
                .evaluate("one => one.href");
    }

    private void gives(Answer one) {
        Locator field = field(one);
        if (isChoice(field)) {
            field.check();
        } else if (isSelect(field)) {
            field.selectOption(one.text());
        } else {
            field.fill("");
            field.pressSequentially(
                    one.text(),
                    new Locator.PressSequentiallyOptions().setDelay(keystroke).setTimeout(PATIENCE.toMillis()));
            characters += one.text().length();
        }
    }

    private boolean stands(Answer one) {
        Locator field = field(one);
        if (isChoice(field)) {
            return field.isChecked();
        }
        if (isSelect(field)) {
            return one.text().equals(field.evaluate("one => one.selectedOptions[0].textContent.trim()"));
        }
        return plain(field.inputValue()).equals(plain(one.text()));
    }

    /** Money comes back with its cents. */
    private static String plain(String text) {
        return text.replaceAll(",00$", "");
    }

    private static boolean isChoice(Locator field) {
        return (boolean) field.evaluate("one => one.type === 'radio' || one.type === 'checkbox'");
    }

    private static boolean isSelect(Locator field) {
        return (boolean) field.evaluate("one => one.tagName === 'SELECT'");
    }

    private Locator field(Answer one) {
        String[] choice = one.label().split("=", 2);
        if (choice.length == 2) {
            return main().locator("input[name='" + choice[0] + "'][value='" + choice[1] + "']");
        }
        Locator place = one.group().isEmpty()
                ? main()
                : main().getByRole(
                                AriaRole.GROUP,
                                new Locator.GetByRoleOptions()
                                        .setName(one.group())
                                        .setExact(true));
        return place.getByLabel(one.label()).first();
    }

    private Locator saving() {
        return main().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Salva e continua"))
                .first();
    }

    private Locator main() {
        return page.locator("main#main");
    }

    /** Presses what leads away; whether another page came or the network was away shows at the next one. */
    private void leavesBy(Locator button) {
        page.evaluate("document.documentElement.dataset.left = 'no'");
        button.click(new Locator.ClickOptions().setNoWaitAfter(true));
        try {
            page.waitForFunction(
                    "() => !document.documentElement.dataset.left && document.readyState !== 'loading'",
                    null,
                    new Page.WaitForFunctionOptions().setTimeout(60_000));
        } catch (PlaywrightException away) {
            lostPages++;
            return;
        }
        if (!page.url().startsWith("http")) {
            lostPages++;
        }
    }

    private void opens(String address) {
        Instant end = Instant.now().plus(PATIENCE);
        while (true) {
            try {
                page.navigate(address, new Page.NavigateOptions().setTimeout(30_000));
                main().waitFor(new Locator.WaitForOptions().setTimeout(5_000));
                page.waitForFunction("() => document.readyState === 'complete'");
                assertThat(page.url()).startsWith("http");
                return;
            } catch (PlaywrightException away) {
                lostPages++;
                if (Instant.now().isAfter(end)) {
                    throw away;
                }
                network.awaitsItsReturn();
            }
        }
    }
}
