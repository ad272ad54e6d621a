package it.cooperazionedigitale.applications.web.partnership;

import it.cooperazionedigitale.applications.domain.Declaration;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** What the partner's legal representative ticked. */
public class PartnershipForm {

    private Map<String, Boolean> declared = new LinkedHashMap<>();

    private String seen = "";

    /** Nothing is ticked beforehand. */
    public PartnershipForm() {
        for (Declaration declaration : Declaration.values()) {
            declared.put(declaration.name(), false);
        }
    }

    /** What of the body stood on the page. */
    public String getSeen() {
        return seen;
    }

    public void setSeen(String seen) {
        this.seen = seen;
    }

    Set<Declaration> ticked() {
        Set<Declaration> ticked = EnumSet.noneOf(Declaration.class);
        for (Declaration declaration : Declaration.values()) {
            if (Boolean.TRUE.equals(declared.get(declaration.name()))) {
                ticked.add(declaration);
            }
        }
        return ticked;
    }

    public Map<String, Boolean> getDeclared() {
        return declared;
    }

    public void setDeclared(Map<String, Boolean> declared) {
        this.declared = declared;
    }
}
