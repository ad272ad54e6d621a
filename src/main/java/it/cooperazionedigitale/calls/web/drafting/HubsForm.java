package it.cooperazionedigitale.calls.web.drafting;

import it.cooperazionedigitale.calls.CallDraft;
import it.cooperazionedigitale.calls.HubQuota;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.springframework.validation.Errors;

/** The share of the budget of each hub, as typed: all empty means one budget for everybody. */
public class HubsForm extends PartForm {

    private static final int WHOLE = 100;

    private Map<String, String> shares = new LinkedHashMap<>();

    @Override
    void fill(CallDraft draft) {
        draft.rules().quotas().forEach(quota -> shares.put(quota.hub(), String.valueOf(quota.percent())));
    }

    @Override
    UnaryOperator<CallDraft> read(Errors errors) {
        Reading reading = new Reading(errors);
        List<HubQuota> quotas = new ArrayList<>();
        new TreeMap<>(shares).forEach((hub, typed) -> {
            if (hub.matches("[A-Z0-9_-]{1,40}") && !typed.isBlank()) {
                quotas.add(new HubQuota(hub, reading.number("shares[" + hub + "]", typed, 1, WHOLE)));
            }
        });
        return draft -> draft.withRules(
                draft.budget(), draft.rules().edit().quotas(quotas).done());
    }

    public Map<String, String> getShares() {
        return shares;
    }

    public void setShares(Map<String, String> shares) {
        this.shares = shares;
    }
}
