package it.cooperazionedigitale.applications.usecase;

import it.cooperazionedigitale.shared.Unguarded;
import it.cooperazionedigitale.shared.personal.Processing;
import it.cooperazionedigitale.shared.personal.RetentionRule;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Ends old drafts whose team has been told; what was ever sent is no draft. */
@Component
@Unguarded("the portal ends what is not kept for ever, by its own clock")
class OldDraftsRule implements RetentionRule {

    private final OldDrafts drafts;

    OldDraftsRule(OldDrafts drafts) {
        this.drafts = drafts;
    }

    @Override
    public String name() {
        return "applications-drafts";
    }

    @Override
    public String words() {
        return "privacy.rule.applications-drafts";
    }

    @Override
    public Processing use() {
        return Processing.APPLICATION;
    }

    @Override
    public int due(Instant now) {
        return drafts.due(now);
    }

    @Override
    @Transactional
    public int run(Instant now) {
        return drafts.end(now);
    }
}
