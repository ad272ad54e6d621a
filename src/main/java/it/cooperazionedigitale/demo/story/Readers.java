package it.cooperazionedigitale.demo.story;

import it.cooperazionedigitale.demo.DemoPerson;
import it.cooperazionedigitale.outbox.usecase.ReadAllNotices;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** The named people have read what the portal told them, but for the newest. */
@Component
class Readers {

    private static final Duration UNREAD = Duration.ofDays(4);

    private final Stage stage;
    private final ReadAllNotices readAll;

    Readers(Stage stage, ReadAllNotices readAll) {
        this.stage = stage;
        this.readAll = readAll;
    }

    void read(Instant today) {
        stage.at(today);
        for (DemoPerson person : DemoPerson.values()) {
            stage.does(person, viewer -> readAll.read(today.minus(UNREAD), viewer));
        }
    }
}
