package it.cooperazionedigitale.applications.web.declarations;

import it.cooperazionedigitale.applications.domain.Declaration;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** What is ticked, by declaration. */
public class DeclarationsForm {

    private Map<String, Boolean> declared = new LinkedHashMap<>();

    static DeclarationsForm of(Set<Declaration> ticked) {
        DeclarationsForm form = new DeclarationsForm();
        for (Declaration declaration : Declaration.values()) {
            form.declared.put(declaration.name(), ticked.contains(declaration));
        }
        return form;
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
