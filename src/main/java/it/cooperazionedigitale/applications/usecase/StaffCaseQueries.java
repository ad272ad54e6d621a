package it.cooperazionedigitale.applications.usecase;

import it.cooperazionedigitale.accounts.AccountDirectory;
import it.cooperazionedigitale.applications.ApplicationDossier;
import it.cooperazionedigitale.calls.CallDirectory;
import it.cooperazionedigitale.calls.CallSummary;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Unguarded;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.CaseSteps;
import it.cooperazionedigitale.transformers.TransformerDirectory;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A sent application as the programme's people open it, in one look at the database. */
@Service
@Transactional(readOnly = true)
@Unguarded("found for the viewer's part of the programme first, or not at all")
public class StaffCaseQueries {

    private final StaffApplicationQueries sent;
    private final ApplicationQueries applications;
    private final CallDirectory calls;
    private final TransformerDirectory transformers;
    private final AccountDirectory accounts;
    private final HistoryQueries history;
    private final List<CaseSteps> above;

    StaffCaseQueries(
            StaffApplicationQueries sent,
            ApplicationQueries applications,
            CallDirectory calls,
            TransformerDirectory transformers,
            AccountDirectory accounts,
            HistoryQueries history,
            List<CaseSteps> above) {
        this.sent = sent;
        this.applications = applications;
        this.calls = calls;
        this.transformers = transformers;
        this.accounts = accounts;
        this.history = history;
        this.above = above;
    }

    /**
     * A sent application with what happened to it.
     *
     * @param dossier the sent version
     * @param call its call
     * @param firm the name of the firm chosen, if any
     * @param caseworker who looks after it, if anybody does
     * @param history its changes of state, oldest first
     * @param steps what modules above tell of it and offer to do
     */
    public record Case(
            ApplicationDossier dossier,
            CallSummary call,
            @Nullable String firm,
            @Nullable String caseworker,
            List<HistoryQueries.Step> history,
            List<CaseSteps.CaseStep> steps) {}

    /** The application, if the viewer may see it. */
    public Case one(UUID id, Viewer viewer) {
        UUID caseworker = sent.caseworkerOf(id, viewer);
        ApplicationDossier dossier = applications.dossierSealedToo(id).orElseThrow(NotFound::new);
        UUID firm = dossier.summary().transformerId();
        return new Case(
                dossier,
                calls.find(dossier.summary().callId()).orElseThrow(NotFound::new),
                firm == null ? null : transformers.nameOf(firm).orElse(null),
                caseworker == null ? null : accounts.names(List.of(caseworker)).get(caseworker),
                history.of(id),
                OwnCaseQueries.steps(above, id, viewer));
    }
}
