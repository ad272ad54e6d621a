package it.cooperazionedigitale.applications.domain;

import it.cooperazionedigitale.shared.Edition;
import it.cooperazionedigitale.shared.Euro;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a project costs and how much of that is asked for. */
@Embeddable
public class Budget {

    @ElementCollection
    @CollectionTable(schema = "applications", name = "cost_line", joinColumns = @JoinColumn(name = "application_id"))
    @OrderColumn(name = "position")
    private List<CostLine> costs = new ArrayList<>();

    private BigDecimal totalCost = Euro.ZERO.amount();
    private @Nullable BigDecimal requested;
    private @Nullable BigDecimal leadRequested;

    @Embedded
    @AttributeOverride(name = "revision", column = @Column(name = "budget_revision"))
    @AttributeOverride(name = "tab", column = @Column(name = "budget_tab"))
    @AttributeOverride(name = "turn", column = @Column(name = "budget_turn"))
    private Edition edition = Edition.NEVER;

    /** Nothing yet. */
    protected Budget() {}

    void replace(List<CostLine> lines, @Nullable Euro contribution, @Nullable Euro leadShare, Edition seen) {
        costs.clear();
        costs.addAll(lines);
        totalCost = BudgetRules.total(lines).amount();
        requested = contribution == null ? null : contribution.amount();
        leadRequested = leadShare == null ? null : leadShare.amount();
        edition = seen.after(edition);
    }

    /** The cost lines, in order. */
    public List<CostLine> costs() {
        return List.copyOf(costs);
    }

    /** Their sum. */
    public Euro total() {
        return Euro.of(totalCost);
    }

    /** The contribution asked for, once it is decided. */
    public Optional<Euro> requested() {
        return Optional.ofNullable(requested).map(Euro::of);
    }

    /** What is asked for the lead, where there are other bodies. */
    public Optional<Euro> leadRequested() {
        return Optional.ofNullable(leadRequested).map(Euro::of);
    }

    /** Tells two colleagues' budgets apart. */
    public Edition edition() {
        return edition;
    }

    /** How often it was saved. */
    public int revision() {
        return edition.revision();
    }
}
