package it.cooperazionedigitale.applications.web.handover;

import it.cooperazionedigitale.shared.Typed;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What was chosen in the list, for whom, and what the preview showed; what cannot be read is left out. */
public class HandoverForm {

    /** Stands for nobody. */
    static final String NOBODY = "nessuno";

    private List<String> scelta = List.of();
    private boolean tutte;
    private String filtri = "";
    private String persona = "";
    private String atto = "";
    private List<String> voci = List.of();

    /** The applications that were ticked. */
    Set<UUID> chosen() {
        return scelta.stream()
                .map(Typed::id)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Whether somebody, or nobody, was chosen. */
    boolean decided() {
        return to() != null || NOBODY.equals(persona);
    }

    @Nullable
    UUID to() {
        return Typed.id(persona);
    }

    @Nullable
    UUID act() {
        return Typed.id(atto);
    }

    /** As it stands in the form that confirms: the application, and who looked after it when the preview was made. */
    static String previewed(UUID application, @Nullable UUID caseworker) {
        return application + "/" + (caseworker == null ? "" : caseworker);
    }

    Map<UUID, @Nullable UUID> previewed() {
        Map<UUID, @Nullable UUID> previewed = new LinkedHashMap<>();
        for (String one : voci) {
            String[] parts = one.split("/", 2);
            UUID application = Typed.id(parts[0]);
            if (application != null && parts.length == 2) {
                previewed.put(application, Typed.id(parts[1]));
            }
        }
        return previewed;
    }

    public List<String> getScelta() {
        return scelta;
    }

    public void setScelta(List<String> scelta) {
        this.scelta = scelta;
    }

    public boolean isTutte() {
        return tutte;
    }

    public void setTutte(boolean tutte) {
        this.tutte = tutte;
    }

    public String getFiltri() {
        return filtri;
    }

    public void setFiltri(String filtri) {
        this.filtri = filtri;
    }

    public String getPersona() {
        return persona;
    }

    public void setPersona(String persona) {
        this.persona = persona;
    }

    public void setAtto(String atto) {
        this.atto = atto;
    }

    public void setVoci(List<String> voci) {
        this.voci = voci;
    }
}
