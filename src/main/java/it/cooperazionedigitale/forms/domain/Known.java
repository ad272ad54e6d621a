package it.cooperazionedigitale.forms.domain;

import it.cooperazionedigitale.reference.AtecoCode;
import it.cooperazionedigitale.reference.Comune;
import java.util.List;

/** The lists that answers are held against. */
public interface Known {

    /** The comuni that a code or a typed name may mean: one where it is clear, several where it is not. */
    List<Comune> comuni(String typed);

    /** The activities that a code or typed words may mean. */
    List<AtecoCode> activities(String typed);

    /** The codes of the goals of the 2030 Agenda. */
    List<String> goals();
}
