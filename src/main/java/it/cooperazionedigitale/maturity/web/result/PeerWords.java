package it.cooperazionedigitale.maturity.web.result;

import it.cooperazionedigitale.maturity.domain.Peers;
import it.cooperazionedigitale.maturity.usecase.AssessmentResult;
import it.cooperazionedigitale.maturity.usecase.PeerGroup;
import it.cooperazionedigitale.maturity.web.MaturityWords;
import it.cooperazionedigitale.reference.AtecoCode;
import it.cooperazionedigitale.reference.ReferenceData;
import it.cooperazionedigitale.reference.Region;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** With whom a result is compared, in sentences. */
@Component
class PeerWords {

    private final ReferenceData reference;
    private final MaturityWords words;

    PeerWords(ReferenceData reference, MaturityWords words) {
        this.reference = reference;
        this.words = words;
    }

    List<String> sentences(AssessmentResult result) {
        List<String> said = new ArrayList<>();
        if (result.sector() != null) {
            said.add(sentence("sector", sector(result.sector().code()), result.sector()));
        }
        said.add(sentence("region", region(result.region().code()), result.region()));
        return said;
    }

    private String sentence(String kind, String called, PeerGroup group) {
        return group.shown()
                ? words.of("maturity.peers." + kind, called, group.bodies())
                : words.of("maturity.peers." + kind + ".few", called, Peers.LEAST);
    }

    /** Istat writes sections in capitals. */
    private String sector(String code) {
        String title = reference.atecoSection(code).map(AtecoCode::title).orElse(code);
        return title.charAt(0) + title.substring(1).toLowerCase(Locale.ITALIAN);
    }

    private String region(String code) {
        return reference.regions().stream()
                .filter(region -> region.code().equals(code))
                .map(Region::name)
                .findFirst()
                .orElse(code);
    }
}
