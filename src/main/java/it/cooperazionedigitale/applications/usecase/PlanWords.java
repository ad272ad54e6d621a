package it.cooperazionedigitale.applications.usecase;

import it.cooperazionedigitale.applications.domain.Activity;
import it.cooperazionedigitale.applications.domain.Indicator;
import it.cooperazionedigitale.applications.domain.Partnership;
import it.cooperazionedigitale.applications.domain.Plan;
import it.cooperazionedigitale.applications.domain.SentVersion;
import it.cooperazionedigitale.shared.Euro;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A plan as a section of the sent version, in Italian words whoever looks; bodies by their place, so that names can be veiled. */
final class PlanWords {

    private PlanWords() {}

    /** Nothing for an application without a plan. */
    static Stream<SentVersion.Section> section(Plan plan, List<Partnership> partners) {
        List<SentVersion.Answer> answers = new ArrayList<>();
        for (int at = 0; at < plan.activities().size(); at++) {
            Activity one = plan.activities().get(at);
            answers.add(new SentVersion.Answer("attivita-" + (at + 1), one.what(), null, words(one, partners)));
        }
        for (int at = 0; at < plan.indicators().size(); at++) {
            Indicator one = plan.indicators().get(at);
            answers.add(new SentVersion.Answer("indicatore-" + (at + 1), one.name(), null, words(one)));
        }
        return answers.isEmpty()
                ? Stream.of()
                : Stream.of(new SentVersion.Section("piano", "Attività e risultati", answers));
    }

    private static String words(Activity one, List<Partnership> partners) {
        StringBuilder words = new StringBuilder("Dal mese " + one.fromMonth() + " al mese " + one.toMonth());
        for (int at = 0; at < partners.size(); at++) {
            if (partners.get(at).organisationId().equals(one.organisationId())) {
                words.append(" · partner ").append(at + 1);
            }
        }
        if (!one.milestone().isEmpty()) {
            words.append("\nTappa: ").append(one.milestone());
        }
        return words.toString();
    }

    private static String words(Indicator one) {
        return "Da " + Euro.of(one.start()).typed() + " a "
                + Euro.of(one.target()).typed() + " " + one.unit();
    }
}
