package it.cooperazionedigitale.evaluation.usecase;

import it.cooperazionedigitale.accounts.AccountDirectory;
import it.cooperazionedigitale.accounts.AccountSummary;
import it.cooperazionedigitale.applications.ApplicationDirectory;
import it.cooperazionedigitale.applications.ApplicationDossier;
import it.cooperazionedigitale.applications.ApplicationMoved;
import it.cooperazionedigitale.applications.ApplicationState;
import it.cooperazionedigitale.applications.ApplicationSummary;
import it.cooperazionedigitale.calls.CallDirectory;
import it.cooperazionedigitale.calls.CallSummary;
import it.cooperazionedigitale.evaluation.domain.CheckPoint;
import it.cooperazionedigitale.evaluation.domain.EligibilityChecks;
import it.cooperazionedigitale.evaluation.domain.EligibilityState;
import it.cooperazionedigitale.evaluation.domain.IntegrationRequest;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.LettersToCome;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the pages of the formal check show. */
@Service
@Transactional(readOnly = true)
public class EligibilityQueries {

    private final ApplicationDirectory applications;
    private final CallDirectory calls;
    private final EligibilityChecks checks;
    private final AccountDirectory accounts;
    private final LettersToCome letters;

    EligibilityQueries(
            ApplicationDirectory applications,
            CallDirectory calls,
            EligibilityChecks checks,
            AccountDirectory accounts,
            LettersToCome letters) {
        this.applications = applications;
        this.calls = calls;
        this.checks = checks;
        this.accounts = accounts;
        this.letters = letters;
    }

    /**
     * The check of one application.
     *
     * @param dossier the sent version
     * @param call its call
     * @param state where the check stands; null when not begun
     * @param points the points that held when it was decided
     * @param integrations what was asked and answered
     * @param reason why not eligible
     * @param decidedAt when
     * @param letters who is written to when it is decided
     * @param decidedBy by whom
     */
    public record CheckView(
            ApplicationDossier dossier,
            CallSummary call,
            @Nullable EligibilityState state,
            Set<CheckPoint> points,
            List<IntegrationRequest> integrations,
            @Nullable String reason,
            @Nullable Instant decidedAt,
            @Nullable String decidedBy,
            LettersToCome.Readers letters) {}

    /**
     * One request, as the applicant reads it.
     *
     * @param application whose
     * @param integration what is asked
     */
    public record AskedView(ApplicationSummary application, IntegrationRequest integration) {}

    /** The check as the node reads it. */
    @PreAuthorize("@evaluationRules.mayCheck(#applicationId, #viewer)")
    public CheckView check(UUID applicationId, Viewer viewer) {
        ApplicationDossier dossier = applications.dossier(applicationId).orElseThrow(NotFound::new);
        CallSummary call = calls.find(dossier.summary().callId()).orElseThrow(NotFound::new);
        return checks.findByApplicationId(applicationId)
                .map(check -> new CheckView(
                        dossier,
                        call,
                        check.state(),
                        check.points(),
                        check.integrations(),
                        check.reason(),
                        check.decidedAt(),
                        name(check.decidedBy()),
                        check.decidedAt() == null ? told(dossier.summary()) : LettersToCome.Readers.NONE))
                .orElseGet(() -> new CheckView(
                        dossier, call, null, Set.of(), List.of(), null, null, null, LettersToCome.Readers.NONE));
    }

    /** Whatever the node decides or asks for, the same people read of it. */
    private LettersToCome.Readers told(ApplicationSummary application) {
        return letters.of(List.of(ApplicationMoved.supposed(application, ApplicationState.NOT_ELIGIBLE)));
    }

    private @Nullable String name(@Nullable UUID account) {
        return account == null
                ? null
                : accounts.find(account).map(AccountSummary::name).orElse(null);
    }

    /** One request as the applicant's team reads it. */
    @PreAuthorize("@evaluationRules.mayReadOwn(#applicationId, #viewer)")
    public AskedView asked(UUID applicationId, int number, Viewer viewer) {
        IntegrationRequest integration = checks.findByApplicationId(applicationId)
                .flatMap(check -> check.integration(number))
                .orElseThrow(NotFound::new);
        return new AskedView(applications.findSealedToo(applicationId).orElseThrow(NotFound::new), integration);
    }
}
