package it.cooperazionedigitale.applications.usecase;

import it.cooperazionedigitale.applications.ApplicationMaturity;
import it.cooperazionedigitale.applications.PriorityClaim;
import it.cooperazionedigitale.applications.domain.Application;
import it.cooperazionedigitale.applications.domain.Confirmation;
import it.cooperazionedigitale.applications.domain.CostLine;
import it.cooperazionedigitale.applications.domain.Declaration;
import it.cooperazionedigitale.applications.domain.Partnership;
import it.cooperazionedigitale.applications.domain.ProjectForms;
import it.cooperazionedigitale.applications.domain.SentVersion;
import it.cooperazionedigitale.calls.CallSummary;
import it.cooperazionedigitale.calls.ExpenseCategory;
import it.cooperazionedigitale.forms.AskedForm;
import it.cooperazionedigitale.forms.FormDefinition;
import it.cooperazionedigitale.forms.FormLibrary;
import it.cooperazionedigitale.forms.FormSection;
import it.cooperazionedigitale.forms.Question;
import it.cooperazionedigitale.forms.ShownAnswer;
import it.cooperazionedigitale.maturity.MaturityDirectory;
import it.cooperazionedigitale.organisations.OrganisationDirectory;
import it.cooperazionedigitale.organisations.OrganisationSummary;
import it.cooperazionedigitale.shared.Euro;
import it.cooperazionedigitale.transformers.TransformerDirectory;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together what is sealed when an application is sent. */
@Component
class Dossiers {

    private final FormLibrary forms;
    private final TransformerDirectory transformers;
    private final OrganisationDirectory organisations;
    private final MaturityDirectory maturity;

    Dossiers(
            FormLibrary forms,
            TransformerDirectory transformers,
            OrganisationDirectory organisations,
            MaturityDirectory maturity) {
        this.forms = forms;
        this.maturity = maturity;
        this.organisations = organisations;
        this.transformers = transformers;
    }

    SentVersion of(
            Application application,
            CallSummary call,
            FormDefinition form,
            AskedForm asked,
            OrganisationSummary body,
            List<Partnership> partners,
            List<PriorityClaim> claims,
            Instant at) {
        Map<String, ShownAnswer> words = forms.words(asked);
        Map<UUID, OrganisationSummary> bodies = bodies(partners);
        Map<UUID, String> names = new HashMap<>(Map.of(body.id(), body.name()));
        bodies.values().forEach(partner -> names.put(partner.id(), partner.name()));
        return new SentVersion(
                call.code(),
                call.title(),
                form.code() + "/" + form.version(),
                new SentVersion.Body(body.id(), body.name(), body.taxCode(), body.comuneLabel(), body.hubName()),
                application.title(),
                Stream.concat(
                                asked.sections().stream().map(section -> section(section, asked, words)),
                                PlanWords.section(application.plan().plan(), partners))
                        .toList(),
                lines(
                        application,
                        body.id(),
                        partners.isEmpty() ? new HashMap<>() : names,
                        call.rules().expenses()),
                plain(application.budget().total()),
                plain(application.budget().requested().orElse(Euro.ZERO)),
                firm(application.transformerId()),
                claims,
                application.declarations().stream()
                        .map(Declaration::name)
                        .sorted()
                        .toList(),
                ProjectForms.that(application.projectForm(), call.rules())
                        .map(Enum::name)
                        .orElse(null),
                partners.stream()
                        .map(part -> partner(part, bodies.get(part.organisationId())))
                        .toList(),
                OwnApplicationQueries.shares(application, partners, call).stream()
                        .map(share -> new SentVersion.BodyShare(
                                share.body(),
                                names.getOrDefault(share.body(), share.name()),
                                plain(share.cost()),
                                plain(share.asked())))
                        .toList(),
                maturity.latest(body.id(), at).map(ApplicationMaturity::of).orElse(null));
    }

    private Map<UUID, OrganisationSummary> bodies(List<Partnership> partners) {
        return partners.isEmpty()
                ? Map.of()
                : organisations.findAll(
                        partners.stream().map(Partnership::organisationId).toList());
    }

    private static SentVersion.Partner partner(Partnership part, OrganisationSummary body) {
        return new SentVersion.Partner(
                body.id(),
                body.name(),
                body.taxCode(),
                body.comuneLabel(),
                body.hubName(),
                part.role(),
                part.stateSince().toString(),
                part.confirmation().map(Confirmation::name).orElse(null),
                part.confirmation().map(Confirmation::declarations).orElse(List.of()));
    }

    private static SentVersion.Section section(FormSection section, AskedForm asked, Map<String, ShownAnswer> words) {
        return new SentVersion.Section(
                section.id(),
                section.title(),
                section.questions().stream()
                        .map(question -> answer(question, asked.answers().get(question.id()), words.get(question.id())))
                        .toList());
    }

    private static SentVersion.Answer answer(Question question, @Nullable Object stored, ShownAnswer shown) {
        return new SentVersion.Answer(
                question.id(),
                question.label(),
                stored,
                shown.text(),
                shown.files().stream()
                        .map(file -> new SentVersion.SentFile(file.id(), file.name(), file.sha256()))
                        .toList());
    }

    /** The cost lines; who pays is told where there is more than one body, a line of nobody else being the lead's. */
    private static List<SentVersion.Line> lines(
            Application application, UUID lead, Map<UUID, String> names, List<ExpenseCategory> categories) {
        return application.budget().costs().stream()
                .map(line -> line(line, names.getOrDefault(line.organisationId(), names.get(lead)), categories))
                .toList();
    }

    private static SentVersion.Line line(CostLine line, @Nullable String payer, List<ExpenseCategory> categories) {
        Optional<ExpenseCategory> category = categories.stream()
                .filter(kind -> kind.code().equals(line.category()))
                .findFirst();
        return new SentVersion.Line(
                line.category(),
                category.map(ExpenseCategory::name).orElse(line.category()),
                line.description(),
                plain(line.euro()),
                plain(Euro.of(line.vat())),
                payer,
                category.filter(ExpenseCategory::capitalGoods).isPresent());
    }

    private SentVersion.@Nullable Firm firm(@Nullable UUID id) {
        return id == null
                ? null
                : transformers
                        .find(id)
                        .map(firm -> new SentVersion.Firm(id, firm.name()))
                        .orElse(null);
    }

    private static String plain(Euro amount) {
        return amount.amount().toPlainString();
    }
}
