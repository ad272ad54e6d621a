package it.cooperazionedigitale.privacy.usecase;

import it.cooperazionedigitale.accounts.AccountDirectory;
import it.cooperazionedigitale.accounts.AccountSummary;
import it.cooperazionedigitale.privacy.domain.ErasureRequest;
import it.cooperazionedigitale.privacy.domain.ErasureRequests;
import it.cooperazionedigitale.privacy.domain.ErasureState;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.shared.personal.RetentionRule;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads what an administrator has to look after: requests of people, and what is not kept for ever. */
@Service
@Transactional(readOnly = true)
public class PrivacyDeskQueries {

    private static final int MOST = 50;
    private static final String MAY = "#viewer.has('ADMIN')";

    private final ErasureRequests requests;
    private final AccountDirectory accounts;
    private final Retention retention;
    private final Clock clock;

    PrivacyDeskQueries(ErasureRequests requests, AccountDirectory accounts, Retention retention, Clock clock) {
        this.requests = requests;
        this.accounts = accounts;
        this.retention = retention;
        this.clock = clock;
    }

    /**
     * A request to be erased.
     *
     * @param name the person's name, as long as there is one
     */
    public record Asked(
            UUID id,
            UUID account,
            String name,
            ErasureState state,
            Instant askedAt,
            Instant executeAt,
            Instant dueAt,
            @Nullable String reason) {}

    /** The newest requests, open ones first. */
    @PreAuthorize(MAY)
    public List<Asked> requests(Viewer viewer) {
        List<ErasureRequest> found = requests.newest(Limit.of(MOST));
        Map<UUID, String> names =
                accounts
                        .findAll(found.stream()
                                .map(ErasureRequest::accountId)
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(AccountSummary::id, AccountSummary::name));
        return found.stream()
                .map(request -> asked(request, names.getOrDefault(request.accountId(), "")))
                .toList();
    }

    /** One request. */
    @PreAuthorize(MAY)
    public Asked request(UUID id, Viewer viewer) {
        ErasureRequest request = requests.findById(id).orElseThrow(NotFound::new);
        return asked(
                request,
                accounts.find(request.accountId()).map(AccountSummary::name).orElse(""));
    }

    private static Asked asked(ErasureRequest request, String name) {
        return new Asked(
                request.id(),
                request.accountId(),
                name,
                request.state(),
                request.askedAt(),
                request.executeAt(),
                request.dueAt(),
                request.reason());
    }

    /**
     * A rule and its last run.
     *
     * @param endedAt when it ran last, null if never
     * @param things how many it ended then
     */
    public record Rule(String name, String words, @Nullable Instant endedAt, int things) {}

    /** Every rule. */
    @PreAuthorize(MAY)
    public List<Rule> rules(Viewer viewer) {
        Map<String, Retention.Run> last = retention.lastRuns();
        return retention.rules().stream()
                .map(rule -> rule(rule, last.get(rule.name())))
                .toList();
    }

    private static Rule rule(RetentionRule rule, Retention.@Nullable Run run) {
        return new Rule(rule.name(), rule.words(), run == null ? null : run.endedAt(), run == null ? 0 : run.things());
    }

    /**
     * What a rule would end now.
     *
     * @param due how many
     */
    public record Preview(String name, String words, int due) {}

    /** A dry run of one rule. */
    @PreAuthorize(MAY)
    public Preview preview(String name, Viewer viewer) {
        RetentionRule rule = retention.rule(name);
        return new Preview(name, rule.words(), rule.due(clock.instant()));
    }
}
