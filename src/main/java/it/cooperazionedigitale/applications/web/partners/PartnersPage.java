package it.cooperazionedigitale.applications.web.partners;

import it.cooperazionedigitale.applications.domain.ProjectForms;
import it.cooperazionedigitale.applications.usecase.OwnApplication;
import it.cooperazionedigitale.applications.web.PartnerWords;
import it.cooperazionedigitale.calls.ProjectForm;
import it.cooperazionedigitale.shared.ItalianFormats;
import it.cooperazionedigitale.site.Choice;
import it.cooperazionedigitale.site.TaskRow;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who takes part in an application.
 *
 * @param id the application
 * @param forms the forms to choose from; one or none needs no question
 * @param form what the only form is called, where there is nothing to choose
 * @param together whether other bodies take part
 * @param lead the body that leads
 * @param rows the bodies that asked, those that wait first
 * @param past those whose part ended
 * @param code a code just made, to be told on; shown once
 * @param link the address behind it
 * @param until until when a code works; null when there is none
 */
record PartnersPage(
        UUID id,
        List<Choice> forms,
        @Nullable String form,
        boolean together,
        String lead,
        List<TaskRow> rows,
        List<TaskRow> past,
        @Nullable String code,
        @Nullable String link,
        @Nullable String until) {

    static PartnersPage of(OwnApplication application, String lead, @Nullable Instant until) {
        List<ProjectForm> admitted = ProjectForms.of(application.call().rules());
        return new PartnersPage(
                application.id(),
                admitted.size() < 2
                        ? List.of()
                        : admitted.stream().map(PartnersPage::choice).toList(),
                admitted.size() == 1 ? "applications.projectForm." + admitted.get(0) : null,
                application.together(),
                lead,
                rows(application, true),
                rows(application, false),
                null,
                null,
                until == null ? null : ItalianFormats.moment(until));
    }

    PartnersPage withCode(String newCode, String address) {
        return new PartnersPage(id, forms, form, together, lead, rows, past, newCode, address, until);
    }

    private static Choice choice(ProjectForm form) {
        String key = "applications.projectForm." + form.name();
        return new Choice(form.name(), key, key + ".hint");
    }

    private static List<TaskRow> rows(OwnApplication application, boolean live) {
        return application.partners().stream()
                .filter(partner -> partner.state().live() == live)
                .map(partner -> new TaskRow(
                        "/coop/domande/" + application.id() + "/partner/" + partner.id(),
                        partner.name(),
                        PartnerWords.lead(partner.state()),
                        PartnerWords.leadTone(partner.state()),
                        live ? partner.role().isBlank() ? null : partner.role() : partner.reason()))
                .toList();
    }
}
