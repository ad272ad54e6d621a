package it.cooperazionedigitale.forms.domain;

import it.cooperazionedigitale.reference.AtecoCode;
import it.cooperazionedigitale.reference.Comune;
import java.util.List;

/** Two comuni of one name, one of another, two activities, three goals. */
final class Lists implements Known {

    static final Known SOME = new Lists();

    private static final List<Comune> COMUNI = List.of(
            comune("077001", "Aliano", "MT"), comune("016065", "Castro", "BG"), comune("075096", "Castro", "LE"));

    private static Comune comune(String code, String name, String sigla) {
        return new Comune(code, name, code.substring(0, 3), sigla, sigla, "17", "Basilicata", "F", true, "", null, 900);
    }

    @Override
    public List<Comune> comuni(String typed) {
        return COMUNI.stream()
                .filter(comune -> comune.code().equals(typed)
                        || comune.name().equalsIgnoreCase(typed)
                        || comune.label().equalsIgnoreCase(typed))
                .toList();
    }

    @Override
    public List<AtecoCode> activities(String typed) {
        return List.of(new AtecoCode("62.10", "Programmazione"), new AtecoCode("63.10", "Programmi ed elaborazione"))
                .stream()
                .filter(one -> typed.startsWith(one.code())
                        || one.title().toLowerCase().contains(typed.toLowerCase()))
                .toList();
    }

    @Override
    public List<String> goals() {
        return List.of("01", "08", "17");
    }
}
