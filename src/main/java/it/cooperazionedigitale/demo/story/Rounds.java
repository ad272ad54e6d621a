package it.cooperazionedigitale.demo.story;

import it.cooperazionedigitale.demo.DemoPerson;
import it.cooperazionedigitale.demo.story.CallBook.Plan;
import it.cooperazionedigitale.projects.usecase.LapseAward;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The turns every call of the story takes, with bodies and firms that apply in their turn. */
@Component
class Rounds {

    /** The call whose published figures are real. */
    static final String REAL_CALL = "MI2-2023";

    private final Stage stage;
    private final CallBook book;
    private final Applying applying;
    private final Judging judging;
    private final Deciding deciding;
    private final Working working;
    private final LapseAward lapse;
    private List<Body> bodies = List.of();
    private List<Body> accredited = List.of();

    Rounds(
            Stage stage,
            CallBook book,
            Applying applying,
            Judging judging,
            Deciding deciding,
            Working working,
            LapseAward lapse) {
        this.stage = stage;
        this.book = book;
        this.applying = applying;
        this.judging = judging;
        this.deciding = deciding;
        this.working = working;
        this.lapse = lapse;
    }

    /** Who takes part: the bodies that apply and the firms that work for them. */
    void between(List<Body> applicants, List<Body> firms) {
        bodies = applicants;
        accredited = firms;
    }

    /** Plays a call to its resolution and its projects as far as they go. */
    void toTheEnd(Plan call, Duration untilDecision, Fate... fates) {
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

    /** The applications are checked and scored, as far as each goes. */
    void judge(Plan call, List<Case> cases) {
        cases.forEach(judging::check);
        stage.after(Duration.ofDays(1));
        if (cases.stream().anyMatch(one -> one.fate().reaches(Fate.ASSIGNED))) {
            judging.declare(call);
            cases.forEach(judging::score);
        }
    }

    /** The bodies apply while the call is open. */
    List<Case> apply(Plan call, Fate... fates) {
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
        if (REAL_CALL.equals(call.code()) && number < 2) {
            return bodies.get(number);
        }
        int offset = 2 + Math.floorMod(call.code().hashCode(), 7);
        return bodies.get(2 + (offset * 5 + number * 3) % (bodies.size() - 2));
    }

    /** Bodies without an application among these; never the two that are kept free for who tries the portal. */
    List<Body> without(List<Case> cases) {
        List<Body> applied = cases.stream().map(Case::body).toList();
        return bodies.subList(2, bodies.size()).stream()
                .filter(body -> !applied.contains(body))
                .toList();
    }

    private Body firm(Case application) {
        return accredited.get(
                (application.number() * 5 + application.call().code().length()) % accredited.size());
    }

    private static int quality(Fate fate, int number) {
        return fate == Fate.RANKED && number % 2 == 1 ? 2 : 4;
    }
}
