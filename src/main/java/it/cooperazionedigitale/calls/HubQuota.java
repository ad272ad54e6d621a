package it.cooperazionedigitale.calls;

/**
 * The share of a call's budget that is kept for the applications of one hub.
 *
 * @param hub the hub's code
 * @param percent of the budget, whole points; the shares of all hubs sum to 100
 */
public record HubQuota(String hub, int percent) {}
