package it.cooperazionedigitale.forms.usecase;

import it.cooperazionedigitale.forms.domain.Known;
import it.cooperazionedigitale.reference.AtecoCode;
import it.cooperazionedigitale.reference.Comune;
import it.cooperazionedigitale.reference.Goal;
import it.cooperazionedigitale.reference.ReferenceData;
import it.cooperazionedigitale.shared.Unguarded;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Holds typed answers against the reference data. */
@Component
@Unguarded("public data, the same for everybody")
class ReferenceLists implements Known {

    private static final int CANDIDATES = 6;
    private static final Pattern ISTAT = Pattern.compile("\\d{6}");
    private static final Pattern CODE = Pattern.compile("([A-Z]|\\d{2}(\\.\\d{1,2}){0,2})(?:\\s.*)?");

    private final ReferenceData reference;

    ReferenceLists(ReferenceData reference) {
        this.reference = reference;
    }

    @Override
    public List<Comune> comuni(String typed) {
        Optional<Comune> meant =
                ISTAT.matcher(typed).matches() ? reference.comune(typed) : reference.comuneNamed(typed);
        return meant.map(List::of).orElseGet(() -> reference.searchComuni(typed, CANDIDATES));
    }

    /** A suggestion that was taken begins with its code; words alone are looked for in the titles. */
    @Override
    public List<AtecoCode> activities(String typed) {
        Matcher code = CODE.matcher(typed);
        Optional<AtecoCode> meant = code.matches() ? reference.ateco(code.group(1)) : Optional.empty();
        return meant.map(List::of).orElseGet(() -> reference.searchAteco(typed, CANDIDATES));
    }

    @Override
    public List<String> goals() {
        return reference.goals().stream().map(Goal::code).toList();
    }
}
