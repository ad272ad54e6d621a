package it.cooperazionedigitale.calls.web.drafting;

import it.cooperazionedigitale.calls.CallDraft;
import it.cooperazionedigitale.organisations.OrganisationKind;
import it.cooperazionedigitale.shared.Typed;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.springframework.validation.Errors;

/** Who may apply, and when applications are seen and checked, as typed. */
public class ApplicantsForm extends PartForm {

    private List<String> applicants = new ArrayList<>();
    private boolean asTheyCome = false;
    private boolean sealed = false;
    private boolean maturityRequired = false;

    @Override
    void fill(CallDraft draft) {
        draft.rules().procedure().applicants().stream().sorted().map(Enum::name).forEach(applicants::add);
        asTheyCome = draft.rules().procedure().asTheyCome();
        sealed = draft.rules().procedure().sealed();
        maturityRequired = draft.rules().procedure().maturityRequired();
    }

    @Override
    UnaryOperator<CallDraft> read(Errors errors) {
        Set<OrganisationKind> kinds = EnumSet.noneOf(OrganisationKind.class);
        applicants.forEach(name -> {
            OrganisationKind kind = Typed.one(OrganisationKind.class, name);
            if (kind != null && kind != OrganisationKind.TRANSFORMER) {
                kinds.add(kind);
            }
        });
        if (kinds.isEmpty()) {
            errors.rejectValue("applicants", "calls.notReady.noApplicants");
        }
        if (sealed && asTheyCome) {
            errors.rejectValue("sealed", "calls.notReady.sealedAsTheyCome");
        }
        boolean atOnce = asTheyCome;
        boolean closed = sealed;
        boolean checked = maturityRequired;
        return draft -> draft.withRules(
                draft.budget(),
                draft.rules()
                        .edit()
                        .procedure(procedure -> procedure
                                .admitting(kinds, atOnce)
                                .withSealed(closed)
                                .withMaturityRequired(checked))
                        .done());
    }

    public List<String> getApplicants() {
        return applicants;
    }

    public void setApplicants(List<String> applicants) {
        this.applicants = applicants;
    }

    public boolean isAsTheyCome() {
        return asTheyCome;
    }

    public void setAsTheyCome(boolean asTheyCome) {
        this.asTheyCome = asTheyCome;
    }

    public boolean isSealed() {
        return sealed;
    }

    public void setSealed(boolean sealed) {
        this.sealed = sealed;
    }

    public boolean isMaturityRequired() {
        return maturityRequired;
    }

    public void setMaturityRequired(boolean maturityRequired) {
        this.maturityRequired = maturityRequired;
    }
}
