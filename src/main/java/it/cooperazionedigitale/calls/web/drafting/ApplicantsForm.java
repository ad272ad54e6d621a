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

/** Who may apply and when applications are checked, as typed. */
public class ApplicantsForm extends PartForm {

    private List<String> applicants = new ArrayList<>();
    private boolean asTheyCome = false;

    @Override
    void fill(CallDraft draft) {
        draft.rules().procedure().applicants().stream().sorted().map(Enum::name).forEach(applicants::add);
        asTheyCome = draft.rules().procedure().asTheyCome();
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
        boolean atOnce = asTheyCome;
        return draft -> draft.withRules(
                draft.budget(),
                draft.rules()
                        .edit()
                        .procedure(procedure -> procedure.admitting(kinds, atOnce))
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
}
