package it.cooperazionedigitale.applications.usecase;

/**
 * What became of a plan sent for saving.
 *
 * @param revision the revision now stored
 * @param saved whether the plan is stored; not if a colleague saved meanwhile
 */
public record PlanOutcome(int revision, boolean saved) {}
