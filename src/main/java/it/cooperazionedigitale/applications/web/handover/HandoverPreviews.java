package it.cooperazionedigitale.applications.web.handover;

import it.cooperazionedigitale.applications.domain.HandoverOutcome;
import it.cooperazionedigitale.applications.usecase.DeskQueries;
import it.cooperazionedigitale.applications.usecase.HandOverApplications;
import it.cooperazionedigitale.applications.usecase.HandoverLine;
import it.cooperazionedigitale.applications.usecase.HandoverQueries;
import it.cooperazionedigitale.applications.web.desk.DeskFilter;
import it.cooperazionedigitale.shared.Ids;
import it.cooperazionedigitale.shared.ItalianFormats;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.CarriedField;
import it.cooperazionedigitale.site.Choice;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The page before a handover, ready to print. */
@Component
class HandoverPreviews {

    private final HandoverQueries handovers;
    private final DeskQueries sent;
    private final HandoverWords words;

    HandoverPreviews(HandoverQueries handovers, DeskQueries sent, HandoverWords words) {
        this.handovers = handovers;
        this.sent = sent;
        this.words = words;
    }

    HandoverPage of(HandoverForm form, Viewer viewer) {
        DeskFilter filter = DeskFilter.read(form.getFiltri());
        String back = filter.empty() ? DeskFilter.ALL : DeskFilter.PATH + "?" + filter.query();
        Set<UUID> ids = form.isTutte() ? sent.toHandOver(filter.filter(), viewer) : form.chosen();
        if (ids.isEmpty() || ids.size() > HandOverApplications.MOST) {
            String why = ids.isEmpty() ? "none" : "many";
            String problem = words.of(why, ItalianFormats.number(HandOverApplications.MOST));
            return new HandoverPage("", problem, List.of(), List.of(), null, back);
        }
        HandoverQueries.Preview found = handovers.preview(ids, form.decided() ? form.to() : null, viewer);
        if (found.lines().isEmpty()) {
            return new HandoverPage("", words.of("none"), List.of(), List.of(), null, back);
        }
        return new HandoverPage(
                words.of("chosen", words.count(found.lines().size())),
                null,
                people(viewer),
                carried(form),
                form.decided() ? preview(found, form) : null,
                back);
    }

    private List<Choice> people(Viewer viewer) {
        return Stream.concat(
                        handovers.people(viewer).entrySet().stream()
                                .map(one -> Choice.of(one.getKey().toString(), one.getValue())),
                        Stream.of(Choice.of(HandoverForm.NOBODY, "applications.handover.toNobody")))
                .toList();
    }

    private static List<CarriedField> carried(HandoverForm form) {
        List<CarriedField> carried = new ArrayList<>();
        carried.add(new CarriedField("filtri", form.getFiltri()));
        if (form.isTutte()) {
            carried.add(new CarriedField("tutte", "true"));
        } else {
            form.chosen().forEach(id -> carried.add(new CarriedField("scelta", id.toString())));
        }
        return carried;
    }

    private HandoverPage.Preview preview(HandoverQueries.Preview found, HandoverForm form) {
        @Nullable UUID to = form.to();
        List<HandoverLine> given = found.lines().stream()
                .filter(line -> line.outcome() == HandoverOutcome.GIVEN)
                .toList();
        List<CarriedField> fields = new ArrayList<>();
        fields.add(new CarriedField("atto", Ids.next().toString()));
        fields.add(new CarriedField("persona", form.getPersona()));
        given.forEach(
                line -> fields.add(new CarriedField("voci", HandoverForm.previewed(line.id(), line.caseworker()))));
        String confirm = to == null ? "confirm.nobody" : "confirm";
        return new HandoverPage.Preview(
                words.parts(found.lines(), to, found.names(), "will"),
                given.isEmpty() ? null : words.of(confirm, words.count(given.size()), words.name(to, found.names())),
                fields);
    }
}
