package it.cooperazionedigitale.applications.web.hub;

import it.cooperazionedigitale.applications.ApplicationMaturity;
import it.cooperazionedigitale.applications.PartnerState;
import it.cooperazionedigitale.applications.domain.Plan;
import it.cooperazionedigitale.applications.usecase.OwnApplication;
import it.cooperazionedigitale.applications.usecase.Part;
import it.cooperazionedigitale.applications.web.ApplicationWords;
import it.cooperazionedigitale.applications.web.Gate;
import it.cooperazionedigitale.forms.FormSection;
import it.cooperazionedigitale.shared.ItalianFormats;
import it.cooperazionedigitale.site.TaskRow;
import it.cooperazionedigitale.site.Tone;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The sections of a draft as rows, each with how far it is. */
@Component
class HubRows {

    private static final String DONE = "applications.section.done";
    private static final String BEGUN = "applications.section.begun";
    private static final String OPTIONAL = "applications.section.optional";
    private static final String NOT_BEGUN = "applications.section.todo";
    private static final String COPIED = "applications.section.copied";

    private final ApplicationWords words;

    HubRows(ApplicationWords words) {
        this.words = words;
    }

    /** The parts that cannot be left out, by their place. */
    Set<String> needed(OwnApplication application) {
        Set<String> needed = application.asked().sections().stream()
                .map(section -> Part.PROJECT.slug() + "/" + section.id())
                .collect(Collectors.toSet());
        Stream.of(Part.REQUIREMENTS, Part.BUDGET, Part.DECLARATIONS)
                .map(Part::slug)
                .forEach(needed::add);
        if (application.maturityRequired()) {
            needed.add(Part.MATURITY.slug());
        }
        if (application.mayBeTogether()) {
            needed.add(Part.PARTNERS.slug());
        }
        return needed;
    }

    TaskRow requirements(OwnApplication application) {
        return row(application, Part.REQUIREMENTS, DONE, null);
    }

    /** Nothing where a body can only apply alone. */
    List<TaskRow> partners(OwnApplication application) {
        if (!application.mayBeTogether()) {
            return List.of();
        }
        boolean asked = application.partners().stream().anyMatch(one -> one.state() == PartnerState.ASKED);
        boolean complete = application.missingIn(Part.PARTNERS, null).isEmpty();
        boolean begun = !application.partners().isEmpty();
        return List.of(new TaskRow(
                "/coop/domande/" + application.id() + "/" + Part.PARTNERS.slug(),
                "applications.part.PARTNERS",
                asked ? "applications.section.asked" : complete ? DONE : begun ? BEGUN : NOT_BEGUN,
                asked ? Tone.CALL : complete ? null : begun ? Tone.DOING : Tone.TODO,
                application.projectForm() == null
                        ? null
                        : words.of("applications.projectForm." + application.projectForm())));
    }

    List<TaskRow> project(OwnApplication application) {
        return application.asked().sections().stream()
                .map(section -> section(application, section))
                .toList();
    }

    TaskRow maturity(OwnApplication application) {
        ApplicationMaturity latest = application.maturity();
        if (!application.missingIn(Part.MATURITY, null).isEmpty()) {
            return row(
                    application,
                    Part.MATURITY,
                    latest == null ? NOT_BEGUN : "applications.section.stale.maturity",
                    latest == null ? Tone.TODO : Tone.CALL);
        }
        return latest == null
                ? row(application, Part.MATURITY, OPTIONAL, Tone.CALM)
                : row(application, Part.MATURITY, words.of("maturity.score", latest.overall()), null);
    }

    TaskRow transformer(OwnApplication application) {
        if (application.unread(Part.TRANSFORMER, null)) {
            return row(application, Part.TRANSFORMER, COPIED, Tone.CALL);
        }
        return application.transformer() == null
                ? row(application, Part.TRANSFORMER, OPTIONAL, Tone.CALM)
                : row(application, Part.TRANSFORMER, DONE, null);
    }

    TaskRow plan(OwnApplication application) {
        return application.plan().equals(Plan.NONE)
                ? row(application, Part.PLAN, OPTIONAL, Tone.CALM)
                : needed(application, Part.PLAN, true);
    }

    TaskRow budget(OwnApplication application) {
        boolean begun = application.budgetRevision() > 0;
        return needed(application, Part.BUDGET, begun);
    }

    TaskRow declarations(OwnApplication application) {
        return needed(
                application, Part.DECLARATIONS, !application.declarations().isEmpty());
    }

    /** Nothing is ready to be sent to a call that takes nothing now. */
    TaskRow send(OwnApplication application, Gate gate) {
        String summary = "/coop/domande/" + application.id() + "/riepilogo";
        if (!gate.open()) {
            return new TaskRow(summary, "applications.part.send", "applications.section.send." + gate, Tone.CALM, null);
        }
        boolean ready = application.missing().isEmpty();
        return new TaskRow(
                summary,
                "applications.part.send",
                ready ? "applications.section.ready" : null,
                ready ? Tone.CALL : null,
                ready ? null : "applications.section.whenComplete");
    }

    private TaskRow section(OwnApplication application, FormSection section) {
        OwnApplication.Given given = application.given(section.id());
        boolean complete = application.missingIn(Part.PROJECT, section.id()).isEmpty();
        boolean begun = given.revision() > 0;
        boolean copied = application.unread(Part.PROJECT, section.id());
        return new TaskRow(
                "/coop/domande/" + application.id() + "/progetto/" + section.id(),
                section.title(),
                copied ? COPIED : complete ? begun ? DONE : OPTIONAL : begun ? BEGUN : NOT_BEGUN,
                copied ? Tone.CALL : complete ? begun ? null : Tone.CALM : begun ? Tone.DOING : Tone.TODO,
                begun && !copied
                        ? words.of(
                                "applications.section.saved", given.savedBy(), ItalianFormats.moment(given.savedAt()))
                        : null);
    }

    private static TaskRow needed(OwnApplication application, Part part, boolean begun) {
        if (application.unread(part, null)) {
            return row(application, part, COPIED, Tone.CALL);
        }
        boolean complete = application.missingIn(part, null).isEmpty();
        return row(
                application,
                part,
                complete ? DONE : begun ? BEGUN : NOT_BEGUN,
                complete ? null : begun ? Tone.DOING : Tone.TODO);
    }

    private static TaskRow row(OwnApplication application, Part part, String status, @Nullable Tone tone) {
        return new TaskRow(
                "/coop/domande/" + application.id() + "/" + part.slug(),
                "applications.part." + part.name(),
                status,
                tone,
                null);
    }
}
