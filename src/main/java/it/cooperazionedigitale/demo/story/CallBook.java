package it.cooperazionedigitale.demo.story;

import it.cooperazionedigitale.calls.CallDraft;
import it.cooperazionedigitale.calls.CallRules;
import it.cooperazionedigitale.calls.CallTexts;
import it.cooperazionedigitale.calls.Criterion;
import it.cooperazionedigitale.calls.ExpenseCategory;
import it.cooperazionedigitale.calls.PriorityCategory;
import it.cooperazionedigitale.calls.PriorityRule;
import it.cooperazionedigitale.calls.ProjectForm;
import it.cooperazionedigitale.calls.usecase.DraftCall;
import it.cooperazionedigitale.calls.usecase.ScheduleCall;
import it.cooperazionedigitale.demo.DemoPerson;
import it.cooperazionedigitale.forms.FormSection;
import it.cooperazionedigitale.forms.Question;
import it.cooperazionedigitale.forms.QuestionType;
import it.cooperazionedigitale.forms.usecase.PublishForm;
import it.cooperazionedigitale.shared.Euro;
import it.cooperazionedigitale.shared.Ids;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The calls of the story. Only the figures of the second call that were published are real; all others are examples. */
@Component
class CallBook {

    /**
     * One call of the story.
     *
     * @param code short code
     * @param slug its place in addresses
     * @param title its title
     * @param budget euro
     * @param opensAt first instant of the window
     * @param closesAt first instant after it
     * @param evaluators score sheets an application needs
     */
    record Plan(
            String code, String slug, String title, long budget, Instant opensAt, Instant closesAt, int evaluators) {

        /** The call's id, derived from its code. */
        UUID id() {
            return Ids.of("call/" + code + "#1");
        }
    }

    private static final long NETWORK_CAP = 120_000;

    private final Stage stage;
    private final PublishForm publishForm;
    private final DraftCall draftCall;
    private final ScheduleCall scheduleCall;
    private @Nullable UUID form;

    CallBook(Stage stage, PublishForm publishForm, DraftCall draftCall, ScheduleCall scheduleCall) {
        this.stage = stage;
        this.publishForm = publishForm;
        this.draftCall = draftCall;
        this.scheduleCall = scheduleCall;
    }

    /** Writes a call and schedules it. */
    void schedule(Plan plan) {
        draft(plan);
        stage.does(DemoPerson.ANNA, anna -> scheduleCall.schedule(plan.id(), anna));
        stage.after(Duration.ofMinutes(1));
    }

    /** Writes a call that stays a draft. */
    void draft(Plan plan) {
        stage.does(DemoPerson.ANNA, anna -> {
            if (form == null) {
                form = Ids.named("form/domanda", () -> publishForm.publish("domanda", sections(), anna));
            }
            Ids.named("call/" + plan.code(), () -> draftCall.draft(draft(plan, rules(plan, form)), anna));
        });
        stage.after(Duration.ofMinutes(1));
    }

    private static CallDraft draft(Plan plan, CallRules rules) {
        CallTexts texts = new CallTexts(
                "Cooperative e organizzazioni senza fini di lucro con sede in Italia, da sole o in rete.",
                "Un contributo a fondo perduto pagato direttamente a te e l’accompagnamento gratuito del tuo hub.",
                "I dati della tua organizzazione: comune, soci, lavoratori\nUn’idea di progetto e di quanto costa\n"
                        + "La firma del legale rappresentante, che invia la domanda dal suo account",
                "Se la domanda è finanziata accetti il contributo, lavori con un’impresa trasformatrice e racconti come va"
                        + " con brevi stati di avanzamento e una relazione finale.",
                "bandi@cooperazionedigitale.example.org");
        boolean published = "MI2-2023".equals(plan.code());
        return new CallDraft(
                plan.code(),
                plan.slug(),
                plan.title(),
                "Un contributo per portare strumenti digitali utili nel lavoro di ogni giorno.",
                texts,
                Euro.of(plan.budget()),
                plan.opensAt(),
                plan.closesAt(),
                !published,
                rules);
    }

    private static CallRules rules(Plan plan, UUID form) {
        return new CallRules(
                Euro.of(10_000),
                Euro.of(NETWORK_CAP),
                Euro.of(2_000),
                20,
                plan.budget() < NETWORK_CAP ? EnumSet.of(ProjectForm.SINGLE) : EnumSet.allOf(ProjectForm.class),
                List.of(
                        new PriorityRule(PriorityCategory.DISADVANTAGED_AREA, 2, null),
                        new PriorityRule(PriorityCategory.COMMUNITY, 1, null),
                        new PriorityRule(PriorityCategory.WORKERS_BUYOUT, 1, null),
                        new PriorityRule(PriorityCategory.MOSTLY_FEMALE, 2, 60),
                        new PriorityRule(PriorityCategory.MIGRANTS, 1, 20),
                        new PriorityRule(PriorityCategory.SOCIAL, 1, null),
                        new PriorityRule(PriorityCategory.CONFISCATED_ASSETS, 2, null),
                        new PriorityRule(PriorityCategory.NETWORK, 2, null)),
                criteria(),
                60,
                plan.evaluators(),
                25,
                List.of(
                        new ExpenseCategory("sviluppo", "Sviluppo e servizi digitali", false),
                        new ExpenseCategory("attrezzature", "Attrezzature e licenze", true),
                        new ExpenseCategory("formazione", "Formazione delle persone", false),
                        new ExpenseCategory("altro", "Altre spese del progetto", false)),
                12,
                4,
                30,
                10,
                form);
    }

    private static List<Criterion> criteria() {
        return List.of(
                new Criterion(
                        "bisogno",
                        "Bisogno e obiettivi",
                        "Il bisogno è concreto e gli obiettivi si possono misurare?",
                        5,
                        30,
                        List.of(
                                "Non si capisce che cosa serve",
                                "Bisogno accennato",
                                "Bisogno chiaro, obiettivi vaghi",
                                "Bisogno e obiettivi chiari",
                                "Obiettivi misurabili",
                                "Misurabili e già condivisi da chi lavora")),
                new Criterion(
                        "soluzione",
                        "Soluzione digitale",
                        "La soluzione è adatta e si può fare nei tempi?",
                        5,
                        30,
                        List.of(
                                "Non c’è una soluzione",
                                "Solo un elenco di acquisti",
                                "Adatta in parte",
                                "Adatta",
                                "Adatta e con passi chiari",
                                "Adatta, con passi chiari e già provata")),
                new Criterion(
                        "persone",
                        "Effetti sulle persone",
                        "Che cosa cambia per soci, lavoratori e comunità?",
                        5,
                        20,
                        List.of(
                                "Nessun effetto indicato",
                                "Effetti generici",
                                "Effetti per pochi",
                                "Effetti chiari per molti",
                                "Effetti chiari e misurati",
                                "Effetti misurati, anche per chi è più fragile")),
                new Criterion(
                        "replicabilita",
                        "Replicabilità",
                        "Potrà servire anche ad altri?",
                        5,
                        20,
                        List.of(
                                "Nessun cenno ad altri",
                                "Intenzione senza passi",
                                "Passi indicati, senza impegni",
                                "Passi e materiali aperti",
                                "Impegni di almeno un soggetto",
                                "Già in uso da altri")));
    }

    private static List<FormSection> sections() {
        return List.of(
                new FormSection(
                        "bisogno",
                        "Il bisogno e gli obiettivi",
                        "Racconta che cosa non funziona oggi e che cosa vuoi ottenere. Bastano parole semplici.",
                        List.of(
                                question(
                                        "titolo",
                                        QuestionType.SHORT,
                                        "Come si chiama il progetto?",
                                        "Un titolo breve: comparirà nelle pagine pubbliche se il progetto è finanziato.",
                                        120),
                                question(
                                        "bisogno",
                                        QuestionType.LONG,
                                        "Di che cosa ha bisogno la tua organizzazione?",
                                        "Per esempio: oggi prendiamo le prenotazioni su carta e ne perdiamo una su dieci.",
                                        2000),
                                question(
                                        "obiettivi",
                                        QuestionType.LONG,
                                        "Che cosa vuoi ottenere, e come te ne accorgerai?",
                                        "Indica almeno un risultato che si può contare.",
                                        2000))),
                new FormSection(
                        "risultati",
                        "I risultati e chi ne beneficia",
                        null,
                        List.of(
                                new Question(
                                        "persone",
                                        QuestionType.NUMBER,
                                        "Quante persone ne avranno un vantaggio?",
                                        "Soci, lavoratori, utenti: una stima.",
                                        "Serve a capire quanto il progetto incide." + " La leggono i valutatori.",
                                        true,
                                        null,
                                        1L,
                                        1_000_000L,
                                        List.of()),
                                new Question(
                                        "ambito",
                                        QuestionType.CHOICE,
                                        "Su che cosa lavora soprattutto il progetto?",
                                        null,
                                        null,
                                        true,
                                        null,
                                        null,
                                        null,
                                        List.of(
                                                new Question.Choice("vendita", "Vendere e farsi trovare"),
                                                new Question.Choice("gestione", "Organizzare il lavoro"),
                                                new Question.Choice("servizi", "Servizi alle persone"),
                                                new Question.Choice("produzione", "Produrre"),
                                                new Question.Choice("dati", "Usare i dati"))),
                                question(
                                        "altri",
                                        QuestionType.LONG,
                                        "Come potrà servire ad altri?",
                                        "Per esempio: pubblicheremo le istruzioni e le presenteremo alle cooperative vicine.",
                                        1500))));
    }

    private static Question question(String id, QuestionType type, String label, String hint, int longest) {
        return new Question(id, type, label, hint, null, true, longest, null, null, List.of());
    }
}
