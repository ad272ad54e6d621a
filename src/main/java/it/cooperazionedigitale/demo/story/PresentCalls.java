package it.cooperazionedigitale.demo.story;

import it.cooperazionedigitale.calls.usecase.SuspendCall;
import it.cooperazionedigitale.demo.DemoPerson;
import it.cooperazionedigitale.demo.story.CallBook.Plan;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** The calls that are under way today, each at another step, and those that are open or still to come. */
@Component
class PresentCalls {

    private final Stage stage;
    private final CallBook book;
    private final Rounds rounds;
    private final Judging judging;
    private final Deciding deciding;
    private final Extending extending;
    private final Gathering gathering;
    private final Asking asking;
    private final Joining joining;
    private final Unsealing unsealing;
    private final SuspendCall suspendCall;

    PresentCalls(
            Stage stage,
            CallBook book,
            Rounds rounds,
            Judging judging,
            Deciding deciding,
            Extending extending,
            Gathering gathering,
            Asking asking,
            Joining joining,
            Unsealing unsealing,
            SuspendCall suspendCall) {
        this.stage = stage;
        this.book = book;
        this.rounds = rounds;
        this.judging = judging;
        this.deciding = deciding;
        this.extending = extending;
        this.gathering = gathering;
        this.asking = asking;
        this.joining = joining;
        this.unsealing = unsealing;
        this.suspendCall = suspendCall;
    }

    /** Tells them up to now. */
    void tell(Instant today) {
        Plan ranked = Plan.example(3, "Bando d’esempio in graduatoria", 20_000, today, 120, 80, 1);
        List<Case> toDecide =
                rounds.apply(ranked, Fate.RANKED, Fate.RANKED, Fate.RANKED, Fate.RANKED, Fate.RANKED, Fate.RANKED);
        stage.at(ranked.closesAt().plus(Duration.ofDays(2)));
        rounds.judge(ranked, toDecide);
        deciding.rank(ranked);
        deciding.reject(deciding.propose(ranked, "/1"));
        stage.at(today.minus(Duration.ofDays(4)));
        deciding.propose(ranked, "/2");

        Plan scoring = Plan.example(4, "Bando d’esempio in valutazione", 80_000, today, 70, 30, 2);
        List<Case> toScore = rounds.apply(
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
        rounds.judge(scoring, toScore);
        judging.propose(scoring, Firms.MANAGERS.get(toScore.get(0).body().hub()));
        deciding.build(scoring, "/1");
        deciding.build(scoring, "/2");

        Plan toFreeze = Plan.example(10, "Bando d’esempio da congelare", 30_000, today, 90, 50, 1);
        List<Case> scored = rounds.apply(toFreeze, Fate.EVALUATED, Fate.EVALUATED);
        stage.at(toFreeze.closesAt().plus(Duration.ofDays(2)));
        rounds.judge(toFreeze, scored);
        deciding.proposeFreeze(deciding.build(toFreeze, ""));

        Plan closed = Plan.example(5, "Bando d’esempio in verifica", 60_000, today, 40, 3, 2);
        List<Case> toCheck = rounds.apply(
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
        Plan paused = Plan.example(7, "Bando d’esempio sospeso", 40_000, today, 20, -20, 2);
        rounds.apply(paused, Fate.DRAFT);
        stage.at(today.minus(Duration.ofDays(45)));
        gathering.arrive();
        stage.at(today.minus(Duration.ofDays(9)));
        stage.does(
                DemoPerson.ANNA,
                anna -> suspendCall.suspend(
                        paused.id(), "Stiamo correggendo un allegato: le bozze sono al sicuro.", anna));
        extending.extend(paused);
        gathering.begin();
        Plan third = new Plan(
                "MI3",
                "terza-manifestazione",
                "Terza manifestazione di interesse",
                500_000,
                Plan.noon(today.minus(Duration.ofDays(7))),
                Plan.noon(today.plus(Duration.ofDays(60))),
                1);
        List<Case> drafts = rounds.apply(third, Fate.DRAFT, Fate.DRAFT, Fate.DRAFT, Fate.WITHDRAWN);
        joining.tell(drafts, rounds.without(drafts));
        asking.ask(third);
        rounds.apply(
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
        Plan sealed = Plan.example(CallBook.SEALED, "Bando d’esempio sigillato", 60_000, today, 6, -21, 2);
        List<Case> unread = rounds.apply(sealed, Fate.SENT, Fate.SENT, Fate.SENT, Fate.SENT);
        stage.at(today.minus(Duration.ofDays(3)));
        unsealing.tell(unread);
        stage.at(today.minus(Duration.ofDays(2)));
        book.schedule(Plan.example(
                CallBook.STRICT, "Bando d’esempio con autovalutazione e limiti di spesa", 50_000, today, 1, -45, 2));
        book.schedule(Plan.example(8, "Bando d’esempio in arrivo", 150_000, today, -30, -75, 2));
        book.draft(Plan.example(9, "Bando d’esempio in bozza", 70_000, today, -60, -90, 2));
        book.startNextForm();
        gathering.goOn();
        stage.at(today);
    }
}
