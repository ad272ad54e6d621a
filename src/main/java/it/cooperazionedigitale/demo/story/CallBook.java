package it.cooperazionedigitale.demo.story;

import it.cooperazionedigitale.calls.CallDraft;
import it.cooperazionedigitale.calls.CallRules;
import it.cooperazionedigitale.calls.CallTexts;
import it.cooperazionedigitale.calls.ExpenseCategory;
import it.cooperazionedigitale.calls.HubQuota;
import it.cooperazionedigitale.calls.Instalment;
import it.cooperazionedigitale.calls.PriorityCategory;
import it.cooperazionedigitale.calls.PriorityRule;
import it.cooperazionedigitale.calls.ProjectForm;
import it.cooperazionedigitale.calls.usecase.DraftCall;
import it.cooperazionedigitale.calls.usecase.ScheduleCall;
import it.cooperazionedigitale.demo.DemoPerson;
import it.cooperazionedigitale.forms.FormPurpose;
import it.cooperazionedigitale.forms.usecase.PublishForm;
import it.cooperazionedigitale.forms.usecase.StartFormDraft;
import it.cooperazionedigitale.shared.Euro;
import it.cooperazionedigitale.shared.Ids;
import it.cooperazionedigitale.shared.ItalianFormats;
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

        /** An example call; days are counted back from today, negative ones lie ahead. */
        static Plan example(
                int number, String title, long budget, Instant today, int opened, int closed, int evaluators) {
            return new Plan(
                    "ES" + number,
                    "bando-esempio-" + number,
                    title,
                    budget,
                    noon(today.minus(Duration.ofDays(opened))),
                    noon(today.minus(Duration.ofDays(closed))),
                    evaluators);
        }

        /** Noon of that day, on the Italian calendar. */
        static Instant noon(Instant day) {
            return ItalianFormats.at(ItalianFormats.dayOf(day), 12);
        }
    }

    private static final long NETWORK_CAP = 120_000;
    private static final String SHARED = "ES2";

    /** The number of the example that keeps its applications sealed. */
    static final int SEALED = 11;

    /** The number of the example that asks for a fresh check of digital maturity and caps two kinds of expense. */
    static final int STRICT = 12;

    private final Stage stage;
    private final PublishForm publishForm;
    private final DraftCall draftCall;
    private final ScheduleCall scheduleCall;
    private final StartFormDraft startFormDraft;
    private @Nullable UUID form;

    CallBook(
            Stage stage,
            PublishForm publishForm,
            DraftCall draftCall,
            ScheduleCall scheduleCall,
            StartFormDraft startFormDraft) {
        this.stage = stage;
        this.publishForm = publishForm;
        this.draftCall = draftCall;
        this.scheduleCall = scheduleCall;
        this.startFormDraft = startFormDraft;
    }

    /** Whether the progress reports of a call's projects ask for activities in rows. */
    static boolean asksForActivities(Plan plan) {
        return "ES1".equals(plan.code());
    }

    /** Writes a call and schedules it. */
    void schedule(Plan plan) {
        draft(plan);
        stage.does(DemoPerson.ANNA, anna -> scheduleCall.schedule(plan.id(), anna));
        stage.after(Duration.ofMinutes(1));
    }

    /** Begins to write the questions of calls to come. */
    void startNextForm() {
        stage.does(
                DemoPerson.ANNA,
                anna -> Ids.named("form/domanda/bozza", () -> {
                    startFormDraft.start("domanda", anna);
                    return "domanda";
                }));
    }

    /** Writes a call that stays a draft. */
    void draft(Plan plan) {
        stage.does(DemoPerson.ANNA, anna -> {
            if (form == null) {
                form = Ids.named(
                        "form/domanda",
                        () -> publishForm.publish(
                                "domanda",
                                "Domanda di contributo",
                                FormPurpose.APPLICATION,
                                CallQuestions.sections(),
                                anna));
            }
            CallRules rules = rules(plan, form);
            if (asksForActivities(plan)) {
                UUID own = Ids.named(
                        "form/stato-per-attivita",
                        () -> publishForm.publish(
                                "stato-per-attivita",
                                "Stato di avanzamento per attività",
                                FormPurpose.PROGRESS,
                                ReportQuestions.sections(),
                                anna));
                rules = rules.edit().reports(own, null).done();
            }
            CallDraft draft = draft(plan, rules);
            Ids.named("call/" + plan.code(), () -> draftCall.draft(draft, anna));
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
        boolean published = Rounds.REAL_CALL.equals(plan.code());
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

    /** One of the examples shares its budget among the hubs and pays in three parts, one seals what is sent, one is strict. */
    private static CallRules rules(Plan plan, UUID form) {
        CallRules usual = usual(plan, form);
        if (("ES" + SEALED).equals(plan.code())) {
            return usual.edit()
                    .procedure(procedure -> procedure.withSealed(true))
                    .done();
        }
        if (("ES" + STRICT).equals(plan.code())) {
            return usual.edit()
                    .procedure(procedure -> procedure.withMaturityRequired(true))
                    .money(
                            usual.singleCap(),
                            usual.networkCap(),
                            usual.minimum(),
                            usual.ownSharePercent(),
                            usual.forms(),
                            expenses(30, 20))
                    .done();
        }
        return SHARED.equals(plan.code())
                ? usual.edit()
                        .quotas(List.of(new HubQuota("NODE", 40), new HubQuota("PICO", 40), new HubQuota("RUINI", 20)))
                        .instalments(List.of(
                                new Instalment(Instalment.Moment.START, 0, 40),
                                new Instalment(Instalment.Moment.REPORT, 1, 30),
                                new Instalment(Instalment.Moment.END, 0, 30)))
                        .done()
                : usual;
    }

    private static CallRules usual(Plan plan, UUID form) {
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
                CallCriteria.all(),
                60,
                plan.evaluators(),
                25,
                expenses(null, null),
                12,
                4,
                30,
                10,
                form);
    }

    /** The kinds of expense; of goods and of the rest only a part of the cost may be, where that is told in percent. */
    private static List<ExpenseCategory> expenses(@Nullable Integer goods, @Nullable Integer rest) {
        return List.of(
                new ExpenseCategory("sviluppo", "Sviluppo e servizi digitali", false),
                new ExpenseCategory("attrezzature", "Attrezzature e licenze", true, goods),
                new ExpenseCategory("formazione", "Formazione delle persone", false),
                new ExpenseCategory("altro", "Altre spese del progetto", false, rest));
    }
}
