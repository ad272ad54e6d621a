package it.cooperazionedigitale.insights.web.health;

import static org.assertj.core.api.Assertions.assertThat;

import it.cooperazionedigitale.insights.usecase.HealthQueries.Health;
import it.cooperazionedigitale.outbox.JobWatch.Failing;
import it.cooperazionedigitale.outbox.MailCounts;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HealthPageTests {

    private static HealthPage page(long failedMails, long stale, Failing failing, @Nullable Integer findings) {
        return HealthPage.of(
                new Health(new MailCounts(3, failedMails), stale, failing, findings, 2, 1, Duration.ofMillis(4), null),
                List.of());
    }

    private static List<String> toLookAt(HealthPage page) {
        return page.readings().stream()
                .filter(HealthPage.Reading::ill)
                .map(HealthPage.Reading::key)
                .toList();
    }

    @Test
    void waitingMailsAndOpenSessionsAreNoTrouble() {
        HealthPage page = page(0, 0, new Failing(0, 0), 0);
        assertThat(page.well()).isTrue();
        assertThat(toLookAt(page)).isEmpty();
        assertThat(page(0, 0, new Failing(0, 0), null).well())
                .as("never verified")
                .isTrue();
    }

    @Test
    void eachTroubleAloneIsShown() {
        assertThat(toLookAt(page(0, 0, new Failing(0, 0), 2))).containsExactly("insights.health.trail");
        assertThat(toLookAt(page(1, 0, new Failing(0, 0), 0))).containsExactly("insights.health.failed");
        assertThat(toLookAt(page(0, 0, new Failing(1, 0), 0))).containsExactly("insights.health.jobs");
        assertThat(toLookAt(page(0, 1, new Failing(0, 0), 0))).containsExactly("insights.health.stale");
        assertThat(toLookAt(page(0, 0, new Failing(0, 1), 0))).containsExactly("insights.health.givenUp");
        assertThat(page(0, 0, new Failing(0, 1), 0).well()).isFalse();
    }
}
