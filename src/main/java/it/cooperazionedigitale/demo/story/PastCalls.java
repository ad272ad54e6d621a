package it.cooperazionedigitale.demo.story;

import it.cooperazionedigitale.calls.usecase.ArchiveCall;
import it.cooperazionedigitale.demo.DemoPerson;
import it.cooperazionedigitale.demo.story.CallBook.Plan;
import it.cooperazionedigitale.shared.ItalianFormats;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** The calls that came to a resolution, with their projects: two of the years before and two examples. */
@Component
class PastCalls {

    private final Stage stage;
    private final Rounds rounds;
    private final ArchiveCall archiveCall;

    PastCalls(Stage stage, Rounds rounds, ArchiveCall archiveCall) {
        this.stage = stage;
        this.rounds = rounds;
        this.archiveCall = archiveCall;
    }

    /** Tells them one after the other. */
    void tell(Instant today) {
        Plan first = new Plan(
                "MI1-2022",
                "prima-manifestazione-2022",
                "Prima manifestazione di interesse",
                300_000,
                ItalianFormats.at(LocalDate.of(2022, 10, 3), 12),
                ItalianFormats.at(LocalDate.of(2022, 11, 8), 12),
                1);
        rounds.toTheEnd(first, Duration.ofDays(60), Fate.CLOSED, Fate.CLOSED, Fate.CLOSED, Fate.WAIVED, Fate.RANKED);
        stage.at(ItalianFormats.at(LocalDate.of(2024, 9, 2), 9));
        stage.does(DemoPerson.ANNA, anna -> archiveCall.archive(first.id(), anna));
        // The window published for the second call: across the change to summer time of 26 March 2023.
        rounds.toTheEnd(
                new Plan(
                        Rounds.REAL_CALL,
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
        rounds.toTheEnd(
                Plan.example(1, "Bando d’esempio concluso", 110_000, today, 420, 390, 2),
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
        rounds.toTheEnd(
                Plan.example(2, "Bando d’esempio appena deliberato", 60_000, today, 150, 120, 1),
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
}
