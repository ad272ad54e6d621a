package it.cooperazionedigitale.applications.web.hub;

import it.cooperazionedigitale.applications.usecase.OwnApplication;
import it.cooperazionedigitale.applications.usecase.Part;
import it.cooperazionedigitale.applications.web.ApplicationWords;
import it.cooperazionedigitale.forms.FormSection;
import it.cooperazionedigitale.shared.ItalianFormats;
import it.cooperazionedigitale.site.TaskRow;
import it.cooperazionedigitale.site.Tone;
import java.util.List;
import org.springframework.stereotype.Component;

/** The sections of a draft as rows, each with how far it is. */
@Component
class HubRows {

    private static final String DONE = "applications.section.done";
    private static final String BEGUN = "applications.section.begun";
    private static final String TODO = "applications.section.todo";

    private final ApplicationWords words;

    HubRows(ApplicationWords words) {
        this.words = words;
    }

    TaskRow requirements(OwnApplication application) {
        return row(application, Part.REQUIREMENTS, DONE, null);
    }

    List<TaskRow> project(OwnApplication application) {
        return application.form().sections().stream()
                .map(section -> section(application, section))
                .toList();
    }

    TaskRow transformer(OwnApplication application) {
        return application.transformer() == null
                ? row(application, Part.TRANSFORMER, "applications.section.optional", Tone.CALM)
                : row(application, Part.TRANSFORMER, DONE, null);
    }

    TaskRow budget(OwnApplication application) {
        boolean begun = application.budgetRevision() > 0;
        return needed(application, Part.BUDGET, begun);
    }

    TaskRow declarations(OwnApplication application) {
        return needed(
                application, Part.DECLARATIONS, !application.declarations().isEmpty());
    }

    TaskRow send(OwnApplication application) {
        boolean ready = application.missing().isEmpty();
        return new TaskRow(
                "/coop/domande/" + application.id() + "/riepilogo",
                "applications.part.send",
                ready ? "applications.section.ready" : null,
                ready ? Tone.CALL : null,
                ready ? null : "applications.section.whenComplete");
    }

    private TaskRow section(OwnApplication application, FormSection section) {
        OwnApplication.Given given = application.given(section.id());
        boolean complete = application.missingIn(Part.PROJECT, section.id()).isEmpty();
        boolean begun = given.revision() > 0;
        return new TaskRow(
                "/coop/domande/" + application.id() + "/progetto/" + section.id(),
                section.title(),
                complete ? DONE : begun ? BEGUN : TODO,
                complete ? null : begun ? Tone.DOING : Tone.TODO,
                begun
                        ? words.of(
                                "applications.section.saved", given.savedBy(), ItalianFormats.moment(given.savedAt()))
                        : null);
    }

    private static TaskRow needed(OwnApplication application, Part part, boolean begun) {
        boolean complete = application.missingIn(part, null).isEmpty();
        return row(
                application,
                part,
                complete ? DONE : begun ? BEGUN : TODO,
                complete ? null : begun ? Tone.DOING : Tone.TODO);
    }

    private static TaskRow row(
            OwnApplication application, Part part, String status, @org.jspecify.annotations.Nullable Tone tone) {
        return new TaskRow(
                "/coop/domande/" + application.id() + "/" + part.slug(),
                "applications.part." + part.name(),
                status,
                tone,
                null);
    }
}
