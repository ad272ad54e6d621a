package it.cooperazionedigitale.applications.web.hub;

import it.cooperazionedigitale.applications.domain.LeftOut;
import it.cooperazionedigitale.applications.domain.Taken;
import it.cooperazionedigitale.applications.usecase.Missing;
import it.cooperazionedigitale.applications.usecase.OwnApplication;
import it.cooperazionedigitale.applications.usecase.OwnCaseQueries;
import it.cooperazionedigitale.applications.web.ApplicationWords;
import it.cooperazionedigitale.shared.Euro;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a draft took over from an earlier application, and what it did not, in words. */
@Component
class HubCopy {

    private final ApplicationWords words;

    HubCopy(ApplicationWords words) {
        this.words = words;
    }

    HubPage.@Nullable Copied of(OwnCaseQueries.Hub hub) {
        OwnApplication draft = hub.draft();
        OwnCaseQueries.Copy copy = hub.copy();
        if (draft == null || copy == null) {
            return null;
        }
        long unread = draft.missing().stream().filter(Missing::isUnread).count();
        return new HubPage.Copied(
                words.of("applications.copy.from", copy.title()),
                copy.call(),
                "/coop/domande/" + copy.from() + "/riepilogo",
                taken(copy.taken()),
                unread == 0 ? null : words.of("applications.copy.waits", unread),
                words.of("applications.copy.left", copy.leftOut().size()),
                copy.leftOut().stream().map(left -> left(hub, left)).toList());
    }

    private List<String> taken(Taken taken) {
        List<String> all = new ArrayList<>();
        if (taken.answers() > 0) {
            all.add(words.of("applications.copy.taken.answers", taken.answers(), taken.sections()));
        }
        if (taken.files() != null && taken.files() > 0) {
            all.add(words.of("applications.copy.taken.files", taken.files()));
        }
        if (taken.activities() > 0) {
            all.add(words.of("applications.copy.taken.activities", taken.activities()));
        }
        if (taken.indicators() > 0) {
            all.add(words.of("applications.copy.taken.indicators", taken.indicators()));
        }
        if (taken.costs() > 0) {
            all.add(words.of("applications.copy.taken.costs", taken.costs()));
        }
        Euro contribution = taken.contribution();
        if (contribution != null) {
            all.add(words.of("applications.copy.taken.requested", contribution.format()));
        }
        if (taken.firm()) {
            all.add(words.of("applications.copy.taken.firm"));
        }
        return all;
    }

    private HubPage.Copied.Left left(OwnCaseQueries.Hub hub, LeftOut left) {
        return new HubPage.Copied.Left(
                left.place() == null ? null : "/coop/domande/" + hub.own().id() + "/" + left.place(),
                left.what(),
                words.of(left.key(), left.args().toArray()));
    }
}
