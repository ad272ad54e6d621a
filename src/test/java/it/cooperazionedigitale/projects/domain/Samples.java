package it.cooperazionedigitale.projects.domain;

import it.cooperazionedigitale.shared.Euro;
import it.cooperazionedigitale.shared.Ids;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Awards and projects to test with. */
final class Samples {

    static final Instant APPROVED = Instant.parse("2027-05-03T09:00:00Z");
    static final Instant LATER = APPROVED.plus(Duration.ofDays(2));
    static final LocalDate START = LocalDate.of(2027, 5, 5);
    static final UUID BODY = Ids.of("test/body/tomato");
    static final UUID FIRM = Ids.of("test/body/firm");

    private Samples() {}

    static Award award() {
        return Award.offer(new Award.Offer(
                Ids.next(),
                Ids.next(),
                BODY,
                Ids.next(),
                "Orto digitale",
                "CD-2027-00012",
                Euro.of(9000),
                APPROVED,
                15));
    }

    static Project project() {
        return Project.found(new Charter(
                Ids.next(),
                Ids.next(),
                Ids.next(),
                BODY,
                "Pomodoro",
                Ids.next(),
                "17",
                "Basilicata",
                "CD-2027-00012",
                "L’orto è digitale",
                Euro.of(12_000),
                Euro.of(9000),
                18,
                12,
                APPROVED,
                LATER));
    }

    static Project running() {
        Project project = project();
        project.start(START, LATER);
        return project;
    }

    static Project reported() {
        Project project = running();
        project.openFinalReport(false, LATER);
        project.receiveFinalReport(LATER);
        return project;
    }

    static ProgressFacts facts() {
        return new ProgressFacts(Light.GREEN, new BigDecimal("4000.00"));
    }

    static FinalFacts finalFacts(String spent) {
        return new FinalFacts(40, new BigDecimal(spent), true);
    }
}
