package it.cooperazionedigitale.demo.story;

import it.cooperazionedigitale.applications.usecase.CountUsualTimes;
import it.cooperazionedigitale.organisations.OrganisationKind;
import it.cooperazionedigitale.shared.ItalianFormats;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** The whole invented story, told in its own time: from the first call of 2022 to the calls that are open today. */
@Component
public class Story {

    private static final int ACCREDITED = 12;

    private final Stage stage;
    private final Cast cast;
    private final Firms firms;
    private final Papers papers;
    private final Rounds rounds;
    private final PastCalls past;
    private final PresentCalls present;
    private final Gathering gathering;
    private final Measuring measuring;
    private final Farewells farewells;
    private final Readers readers;
    private final Habits habits;
    private final CountUsualTimes times;

    Story(
            Stage stage,
            Cast cast,
            Firms firms,
            Papers papers,
            Rounds rounds,
            PastCalls past,
            PresentCalls present,
            Gathering gathering,
            Measuring measuring,
            Farewells farewells,
            Readers readers,
            Habits habits,
            CountUsualTimes times) {
        this.stage = stage;
        this.cast = cast;
        this.firms = firms;
        this.papers = papers;
        this.rounds = rounds;
        this.past = past;
        this.present = present;
        this.gathering = gathering;
        this.measuring = measuring;
        this.farewells = farewells;
        this.readers = readers;
        this.habits = habits;
        this.times = times;
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
            List<Body> candidates = everybody.stream()
                    .filter(body -> body.kind() == OrganisationKind.TRANSFORMER)
                    .toList();
            stage.at(ItalianFormats.at(LocalDate.of(2022, 6, 20), 9));
            firms.accredit(candidates);
            rounds.between(
                    everybody.stream()
                            .filter(body -> body.kind() != OrganisationKind.TRANSFORMER)
                            .toList(),
                    candidates.subList(0, ACCREDITED));
            gathering.of(everybody, password);
            measuring.check(
                    everybody.stream()
                            .filter(body -> body.kind() != OrganisationKind.TRANSFORMER)
                            .toList(),
                    stage.now().plus(Duration.ofDays(10)),
                    today);
            past.tell(today);
            present.tell(today);
            papers.putIn(today);
            farewells.bid(today);
            cast.waiting(today);
            readers.read(today);
            habits.form();
            times.run();
        } finally {
            stage.curtain();
        }
    }
}
