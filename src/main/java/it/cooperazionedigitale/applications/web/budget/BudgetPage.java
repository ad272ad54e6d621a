package it.cooperazionedigitale.applications.web.budget;

import it.cooperazionedigitale.applications.domain.BudgetRules;
import it.cooperazionedigitale.applications.domain.CostLine;
import it.cooperazionedigitale.applications.domain.Share;
import it.cooperazionedigitale.applications.usecase.OwnApplication;
import it.cooperazionedigitale.applications.usecase.Part;
import it.cooperazionedigitale.applications.web.keep.BothTexts;
import it.cooperazionedigitale.site.Choice;
import it.cooperazionedigitale.site.Keeping;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The budget, to write.
 *
 * @param id the application
 * @param categories the expense categories of the call
 * @param capped the categories that may be part of the cost only
 * @param bodies the bodies that may pay a line; empty for a body that applies alone
 * @param shares the bodies for which something is asked each
 * @param ownShare percent the body bears itself
 * @param cap the call's cap
 * @param minimum the call's minimum
 * @param sums what the lines come to as they stand, by their places
 * @param copied whether it comes from an earlier application and waits to be read again
 * @param theirs all that a colleague saved meanwhile beside what was typed
 * @param full whether no further line may be added
 * @param keeping what its saving by itself hangs on
 */
record BudgetPage(
        UUID id,
        List<Choice> categories,
        List<Capped> capped,
        List<Choice> bodies,
        List<Body> shares,
        int ownShare,
        String cap,
        String minimum,
        Map<String, String> sums,
        boolean copied,
        List<BothTexts> theirs,
        boolean full,
        Keeping keeping) {

    /** A body, with the name of the field of what is asked for it. */
    record Body(String id, String name) {}

    /** A category that may be part of the cost only. */
    record Capped(String code, String name, int percent) {}

    static BudgetPage of(
            OwnApplication application,
            BudgetForm form,
            Map<String, String> sums,
            List<BothTexts> theirs,
            Keeping keeping) {
        BudgetRules rules = BudgetRules.of(application.call().rules(), application.projectForm());
        return new BudgetPage(
                application.id(),
                rules.categories().stream()
                        .map(kind -> new Choice(kind.code(), kind.name(), null))
                        .toList(),
                rules.categories().stream()
                        .filter(kind -> kind.mostPercent() != null)
                        .map(kind -> new Capped(kind.code(), kind.name(), kind.mostPercent()))
                        .toList(),
                application.shares().stream()
                        .map(share -> Choice.of(payer(application, share), share.name()))
                        .toList(),
                application.shares().stream()
                        .map(share -> new Body(share.body().toString(), share.name()))
                        .toList(),
                rules.ownSharePercent(),
                rules.cap().format(),
                rules.minimum().format(),
                sums,
                application.unread(Part.BUDGET, null),
                theirs,
                form.getLines().size() >= CostLine.MOST,
                keeping);
    }

    private static String payer(OwnApplication application, Share share) {
        return share.body().equals(application.organisationId())
                ? ""
                : share.body().toString();
    }
}
