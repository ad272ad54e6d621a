package it.cooperazionedigitale.applications.web;

import it.cooperazionedigitale.applications.domain.Activity;
import it.cooperazionedigitale.applications.domain.Indicator;
import it.cooperazionedigitale.applications.domain.Plan;
import it.cooperazionedigitale.applications.usecase.OwnApplication;
import it.cooperazionedigitale.shared.Euro;
import it.cooperazionedigitale.site.SummaryRow;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A plan in rows, with everything its form asks: who does what when, what is there at the end, what is counted. */
@Component
public class PlanSummary {

    private final ApplicationWords words;

    PlanSummary(ApplicationWords words) {
        this.words = words;
    }

    /** Activities, then indicators, each with where to change it. */
    public List<SummaryRow> of(OwnApplication application, Plan plan, @Nullable String change) {
        return Stream.concat(
                        plan.activities().stream()
                                .map(one -> new SummaryRow(one.what(), activity(application, one), change)),
                        plan.indicators().stream().map(one -> new SummaryRow(one.name(), indicator(one), change)))
                .toList();
    }

    private String activity(OwnApplication application, Activity one) {
        String months = words.of("applications.plan.months", one.fromMonth(), one.toMonth());
        return months
                + (application.shares().isEmpty() ? "" : " · " + application.nameOf(one.organisationId()))
                + (one.milestone().isEmpty() ? "" : "\n" + words.of("applications.plan.reaches", one.milestone()));
    }

    private String indicator(Indicator one) {
        return words.of(
                "applications.plan.fromTo",
                Euro.of(one.start()).typed(),
                Euro.of(one.target()).typed(),
                one.unit());
    }
}
