package it.cooperazionedigitale.maturity.usecase;

import it.cooperazionedigitale.maturity.domain.MaturityAssessments;
import it.cooperazionedigitale.shared.Typed;
import it.cooperazionedigitale.shared.Unguarded;
import it.cooperazionedigitale.site.OwnedPlace;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Whose check stands at an address. */
@Component
@Unguarded("whose it is, told only to who belongs to the body")
class AssessmentPlaces implements OwnedPlace {

    private static final Pattern PLACE = Pattern.compile("/coop/autovalutazione/([0-9a-f-]{36})(/.*)?");

    private final MaturityAssessments assessments;

    AssessmentPlaces(MaturityAssessments assessments) {
        this.assessments = assessments;
    }

    @Override
    public Optional<UUID> bodyAt(String path) {
        Matcher place = PLACE.matcher(path);
        UUID assessment = place.matches() ? Typed.id(place.group(1)) : null;
        return assessment == null ? Optional.empty() : assessments.bodyOf(assessment);
    }
}
