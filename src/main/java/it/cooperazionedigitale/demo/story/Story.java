package it.cooperazionedigitale.demo.story;

import it.cooperazionedigitale.calls.usecase.ApproveExtension;
import it.cooperazionedigitale.calls.usecase.ArchiveCall;
import it.cooperazionedigitale.calls.usecase.ProposeExtension;
import it.cooperazionedigitale.calls.usecase.RejectExtension;
import it.cooperazionedigitale.calls.usecase.SuspendCall;
import it.cooperazionedigitale.demo.DemoPerson;
import it.cooperazionedigitale.demo.story.CallBook.Plan;
import it.cooperazionedigitale.organisations.OrganisationKind;
import it.cooperazionedigitale.projects.usecase.LapseAward;
import it.cooperazionedigitale.shared.Ids;
import it.cooperazionedigitale.shared.ItalianFormats;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The whole invented story, told in its own time: from the first call of 2022 to the calls that are open today. */
@Component
public class Story {

    private static final String CLOSED_CODE = "MI2-2023";

    private final Stage stage;
    private final Cast cast;
    private final Firms firms;
    private final CallBook book;
    private final Applying applying;
    private final Judging judging;
    private final Deciding deciding;
    private final Working working;
    private final LapseAward lapse;
    private final SuspendCall suspendCall;
    private final RejectExtension rejectExtension;
    private final ApproveExtension approveExtension;
    private final ProposeExtension proposeExtension;
    private final ArchiveCall archiveCall;
    private List<Body> bodies = List.of();
    private List<Body> accredited = List.of();

    Story(
            Stage stage,
            Cast cast,
            Firms firms,
            CallBook book,
            Applying applying,
            Judging judging,
            Deciding deciding,
            Working working,
            LapseAward lapse,
            SuspendCall suspendCall,
            RejectExtension rejectExtension,
            ApproveExtension approveExtension,
            ProposeExtension proposeExtension,
            ArchiveCall archiveCall) {
        this.stage = stage;
        this.cast = cast;
        this.firms = firms;
        this.book = book;
        this.applying = applying;
        this.judging = judging;
        this.deciding = deciding;
        this.working = working;
        this.lapse = lapse;
        this.suspendCall = suspendCall;
        this.rejectExtension = rejectExtension;
        this.approveExtension = approveExtension;
        this.proposeExtension = proposeExtension;
        this.archiveCall = archiveCall;
    }

    /**
     * Tells the story.
     *
     * @param password the password of all invented people
     * @param today the instant the story ends at
     */
    public void tell(String password, Instant today) {
        try {
            stage.at(ItalianFormats.at(LocalDate.of(2022, 6, 1), 9));
            List<Body> everybody = cast.enter(password);
            bodies = everybody.stream()
                    .filter(body -> body.kind() != OrganisationKind.TRANSFORMER)
                    .toList();
            List<Body> candidates = everybody.stream()
                    .filter(body -> body.kind() == OrganisationKind.TRANSFORMER)
                    .toList();
            stage.at(ItalianFormats.at(LocalDate.of(2022, 6, 20), 9));
            firms.accredit(candidates);
            accredited = candidates.subList(0, 12);
            past(today);
            present(today);
        } finally {
            stage.curtain();
        }
    }

    private void past(Instant today) {
        Plan first = new Plan(
                "MI1-2022",
                "prima-manifestazione-2022",
                "Prima manifestazione di interesse",
                300_000,
                ItalianFormats.at(LocalDate.of(2022, 10, 3), 12),
                ItalianFormats.at(LocalDate.of(2022, 11, 8), 12),
                1);
        toTheEnd(first, Duration.ofDays(60), Fate.CLOSED, Fate.CLOSED, Fate.CLOSED, Fate.WAIVED, Fate.RANKED);
        stage.at(ItalianFormats.at(LocalDate.of(2024, 9, 2), 9));
        stage.does(DemoPerson.ANNA, anna -> archiveCall.archive(first.id(), anna));
        // The window published for the second call: across the change to summer time of 26 March 2023.
        toTheEnd(
                new Plan(
                        CLOSED_CODE,
                        "seconda-manifestazione-2023",
                        "Seconda manifestazione di interesse",
                        500_000,
                        ItalianFormats.at(LocalDate.of(2023, 2, 27), 12),
                        ItalianFormats.at(LocalDate.of(2023, 3, 31), 12),
                        1),
                Duration.ofDays(120),
                Fate.CLOSED,
                Fate.CLOSED,
                Fate.CLOSED,
                Fate.CLOSED,
                Fate.CLOSED,
                Fate.CLOSED,
                Fate.REVOKED,
                Fate.PROJECT_WAIVED,
                Fate.LAPSED,
                Fate.NOT_ELIGIBLE,
                Fate.EXCLUDED,
                Fate.RANKED);
        toTheEnd(
                example(1, "Bando d’esempio concluso", 110_000, today, 420, 390, 2),
                Duration.ofDays(60),
                Fate.CLOSED,
                Fate.VERIFIED,
                Fate.FINAL_SENT,
                Fate.FINAL_DUE,
                Fate.FINAL_DRAFT,
                Fate.FINAL_SENT_BACK,
                Fate.SUSPENDED,
                Fate.REPORT_SENT,
                Fate.REPORT_SENT_BACK,
                Fate.RUNNING);
        toTheEnd(
                example(2, "Bando d’esempio appena deliberato", 60_000, today, 150, 120, 1),
                Duration.ofDays(100),
                Fate.AWARDED,
                Fate.TO_START,
                Fate.FIRM_ASKED,
                Fate.FIRM_DECLINED,
                Fate.RUNNING,
                Fate.RUNNING,
                Fate.AWARDED,
                Fate.RANKED);
    }

    private void present(Instant today) {
        Plan ranked = example(3, "Bando d’esempio in graduatoria", 20_000, today, 120, 80, 1);
        List<Case> toDecide =
                apply(ranked, Fate.RANKED, Fate.RANKED, Fate.RANKED, Fate.RANKED, Fate.RANKED, Fate.RANKED);
        stage.at(ranked.closesAt().plus(Duration.ofDays(2)));
        judge(ranked, toDecide);
        deciding.rank(ranked);
        deciding.reject(deciding.propose(ranked, "/1"));
        stage.at(today.minus(Duration.ofDays(4)));
        deciding.propose(ranked, "/2");

        Plan scoring = example(4, "Bando d’esempio in valutazione", 80_000, today, 70, 30, 2);
        List<Case> toScore = apply(
                scoring,
                Fate.PROPOSED,
                Fate.ASSIGNED,
                Fate.CONFLICT,
                Fate.DECLINED,
                Fate.SCORING,
                Fate.REOPENED,
                Fate.EVALUATED,
                Fate.EVALUATED);
        stage.at(scoring.closesAt().plus(Duration.ofDays(2)));
        judge(scoring, toScore);
        judging.propose(scoring, Firms.MANAGERS.get(toScore.get(0).body().hub()));
        deciding.build(scoring, "/1");
        deciding.build(scoring, "/2");

        Plan toFreeze = example(10, "Bando d’esempio da congelare", 30_000, today, 90, 50, 1);
        List<Case> scored = apply(toFreeze, Fate.EVALUATED, Fate.EVALUATED);
        stage.at(toFreeze.closesAt().plus(Duration.ofDays(2)));
        judge(toFreeze, scored);
        deciding.proposeFreeze(deciding.build(toFreeze, ""));

        Plan closed = example(5, "Bando d’esempio in verifica", 60_000, today, 40, 3, 2);
        List<Case> toCheck = apply(
                closed,
                Fate.SENT,
                Fate.IN_CHECK,
                Fate.INTEGRATION,
                Fate.ELIGIBLE,
                Fate.NOT_ELIGIBLE,
                Fate.SENT,
                Fate.IN_CHECK,
                Fate.ELIGIBLE);
        stage.at(closed.closesAt().plus(Duration.ofDays(1)));
        toCheck.forEach(judging::check);
        open(today);
    }

    private void open(Instant today) {
        Plan paused = example(7, "Bando d’esempio sospeso", 40_000, today, 20, -20, 2);
        apply(paused, Fate.DRAFT);
        stage.at(today.minus(Duration.ofDays(9)));
        stage.does(
                DemoPerson.ANNA,
                anna -> suspendCall.suspend(
                        paused.id(), "Stiamo correggendo un allegato: le bozze sono al sicuro.", anna));
        extend(paused);
        apply(
                new Plan(
                        "MI3",
                        "terza-manifestazione",
                        "Terza manifestazione di interesse",
                        500_000,
                        noon(today.minus(Duration.ofDays(7))),
                        noon(today.plus(Duration.ofDays(60))),
                        1),
                Fate.DRAFT,
                Fate.DRAFT,
                Fate.DRAFT,
                Fate.WITHDRAWN);
        apply(
                new Plan(
                        "ES6",
                        "bando-esempio-ultima-ora",
                        "Bando d’esempio che chiude fra un’ora",
                        30_000,
                        today.minus(Duration.ofDays(6)),
                        today.plus(Duration.ofHours(1)),
                        2),
                Fate.DRAFT,
                Fate.SENT);
        stage.at(today.minus(Duration.ofDays(2)));
        book.schedule(example(8, "Bando d’esempio in arrivo", 150_000, today, -30, -75, 2));
        book.draft(example(9, "Bando d’esempio in bozza", 70_000, today, -60, -90, 2));
        stage.at(today);
    }

    /** Three proposals to move a closing: one refused, one approved, one waiting. */
    private void extend(Plan call) {
        UUID tooMuch = propose(call, 90);
        stage.does(DemoPerson.BRUNO, bruno -> rejectExtension.reject(tooMuch, "Tre mesi sono troppi.", bruno));
        UUID fair = propose(call, 5);
        stage.does(DemoPerson.BRUNO, bruno -> approveExtension.approve(fair, bruno));
        propose(call, 10);
    }

    private UUID propose(Plan call, int days) {
        return stage.as(
                DemoPerson.ANNA,
                anna -> Ids.named(
                        "extension/" + call.code() + "/" + days,
                        () -> proposeExtension.propose(
                                call.id(),
                                call.closesAt().plus(Duration.ofDays(days)),
                                "La correzione dell’allegato chiede tempo.",
                                anna)));
    }

    /** Plays a call to its resolution and its projects as far as they go. */
    private void toTheEnd(Plan call, Duration untilDecision, Fate... fates) {
        List<Case> cases = apply(call, fates);
        stage.at(call.closesAt().plus(Duration.ofDays(5)));
        judge(call, cases);
        stage.at(call.closesAt().plus(untilDecision));
        deciding.rank(call);
        UUID resolution = deciding.propose(call, "");
        deciding.approve(resolution);
        Instant decided = stage.now();
        for (Case one : cases) {
            if (one.fate().reaches(Fate.AWARDED)) {
                stage.at(decided.plus(Duration.ofDays(2L + one.number())));
                working.tell(one, firm(one));
            }
        }
        if (cases.stream().anyMatch(one -> one.fate() == Fate.LAPSED)) {
            stage.after(Duration.ofDays(45));
            cases.stream()
                    .filter(one -> one.fate() == Fate.LAPSED)
                    .forEach(one -> stage.does(DemoPerson.ANNA, anna -> lapse.lapse(one.id(), anna)));
        }
    }

    private void judge(Plan call, List<Case> cases) {
        cases.forEach(judging::check);
        stage.after(Duration.ofDays(1));
        if (cases.stream().anyMatch(one -> one.fate().reaches(Fate.ASSIGNED))) {
            judging.declare(call);
            cases.forEach(judging::score);
        }
    }

    private List<Case> apply(Plan call, Fate... fates) {
        stage.at(call.opensAt().minus(Duration.ofDays(2)));
        book.schedule(call);
        List<Case> cases = new ArrayList<>();
        for (int number = 0; number < fates.length; number++) {
            cases.add(new Case(applicant(call, number), call, fates[number], quality(fates[number], number), number));
        }
        for (Case one : cases) {
            stage.at(call.opensAt().plus(Duration.ofHours(5L + 11L * one.number())));
            applying.tell(one, firm(one));
        }
        return cases;
    }

    /** Giulia and Chiara took part in 2023; afterwards the bodies take turns, so that both are free for today's call. */
    private Body applicant(Plan call, int number) {
        if (CLOSED_CODE.equals(call.code()) && number < 2) {
            return bodies.get(number);
        }
        int offset = 2 + Math.floorMod(call.code().hashCode(), 7);
        return bodies.get(2 + (offset * 5 + number * 3) % (bodies.size() - 2));
    }

    private Body firm(Case application) {
        return accredited.get(
                (application.number() * 5 + application.call().code().length()) % accredited.size());
    }

    private static int quality(Fate fate, int number) {
        return fate == Fate.RANKED && number % 2 == 1 ? 2 : 4;
    }

    /** An example call; days are counted back from today, negative ones lie ahead. */
    private static Plan example(
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

    private static Instant noon(Instant day) {
        return ItalianFormats.at(ItalianFormats.dayOf(day), 12);
    }
}
