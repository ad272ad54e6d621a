package it.cooperazionedigitale.history.usecase;

import it.cooperazionedigitale.accounts.AccountDirectory;
import it.cooperazionedigitale.accounts.AccountSummary;
import it.cooperazionedigitale.applications.ApplicationDirectory;
import it.cooperazionedigitale.applications.ApplicationSummary;
import it.cooperazionedigitale.audit.AuditLine;
import it.cooperazionedigitale.audit.AuditTrail;
import it.cooperazionedigitale.audit.CaseLines;
import it.cooperazionedigitale.audit.CaseParts;
import it.cooperazionedigitale.audit.Changes;
import it.cooperazionedigitale.history.domain.CaseAct;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.TeamRole;
import it.cooperazionedigitale.shared.Unguarded;
import it.cooperazionedigitale.shared.Viewer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The history of one case, newest first: for those who may open the case, each with what is theirs to know. */
@Service
@Transactional(readOnly = true)
@Unguarded("the case is looked up for the viewer first: others' are not found")
public class CaseHistoryQueries {

    private static final int PAGE = 50;

    private final ApplicationDirectory applications;
    private final List<CaseParts> parts;
    private final AuditTrail audit;
    private final AccountDirectory accounts;

    CaseHistoryQueries(
            ApplicationDirectory applications, List<CaseParts> parts, AuditTrail audit, AccountDirectory accounts) {
        this.applications = applications;
        this.parts = parts;
        this.audit = audit;
        this.accounts = accounts;
    }

    /**
     * A page of a history.
     *
     * @param application whose
     * @param lines what happened, newest first
     * @param names people the lines mention by their ids
     * @param showsNames whether the viewer may know who acted
     * @param next the page after begins before this line; null when there is none
     */
    public record Page(
            ApplicationSummary application,
            List<AuditLine> lines,
            Map<UUID, String> names,
            boolean showsNames,
            @Nullable Long next) {}

    /** For those who work on the case, as far as they may open it. */
    public Page forStaff(UUID id, @Nullable Long before, Viewer viewer) {
        ApplicationSummary application = applications.watched(id, viewer).orElseThrow(NotFound::new);
        boolean decisions = viewer.hasAny(Role.STAFF, Role.BOARD, Role.AUDITOR);
        boolean judging = decisions || viewer.has(Role.HUB_MANAGER);
        boolean names = !viewer.has(Role.AUDITOR);
        List<AuditLine> found = lines(application, CaseAct.forStaff(judging, decisions), before);
        List<AuditLine> shown = cut(found);
        return new Page(application, shown, names ? mentioned(shown) : Map.of(), names, next(found));
    }

    /** For the body that applied. */
    public Page own(UUID id, @Nullable Long before, Viewer viewer) {
        ApplicationSummary application = applications
                .findSealedToo(id)
                .filter(one -> viewer.has(Role.APPLICANT) && viewer.mayIn(one.organisationId(), TeamRole.VIEWER))
                .orElseThrow(NotFound::new);
        List<AuditLine> found = lines(application, CaseAct.forApplicants(), before);
        return new Page(application, cut(found), Map.of(), false, next(found));
    }

    private List<AuditLine> lines(ApplicationSummary application, Collection<String> acts, @Nullable Long before) {
        List<UUID> all = new ArrayList<>(List.of(application.id()));
        parts.forEach(source -> all.addAll(source.partsOf(application.id())));
        return audit.page(new CaseLines(application.id(), application.callId(), all, acts, before), PAGE + 1);
    }

    private static List<AuditLine> cut(List<AuditLine> found) {
        return found.size() > PAGE ? found.subList(0, PAGE) : found;
    }

    private static @Nullable Long next(List<AuditLine> found) {
        return found.size() > PAGE ? found.get(PAGE - 1).number() : null;
    }

    private Map<UUID, String> mentioned(List<AuditLine> lines) {
        List<UUID> people = lines.stream()
                .flatMap(line ->
                        Stream.concat(Stream.ofNullable(line.facts().get("evaluator")), caseworkers(line).stream()))
                .filter(Objects::nonNull)
                .map(id -> UUID.fromString(id.toString()))
                .distinct()
                .toList();
        return people.isEmpty()
                ? Map.of()
                : accounts.findAll(people).stream().collect(Collectors.toMap(AccountSummary::id, AccountSummary::name));
    }

    /** Who looked after the application before the act and after it, by account, null for nobody; empty for other acts. */
    public static List<?> caseworkers(AuditLine line) {
        return line.facts().get(Changes.FACT) instanceof Map<?, ?> pairs
                        && pairs.get("caseworker") instanceof List<?> pair
                        && pair.size() == 2
                ? pair
                : List.of();
    }
}
