package it.cooperazionedigitale.applications.domain;

import java.util.List;

/**
 * What a project does when, and what is counted.
 *
 * @param activities in order
 * @param indicators in order
 */
public record Plan(List<Activity> activities, List<Indicator> indicators) {

    /** Nothing planned yet. */
    public static final Plan NONE = new Plan(List.of(), List.of());

    /** Whether no page of a call with that many months can have sent it. */
    public boolean forged(int months) {
        return activities.size() > Activity.MOST
                || indicators.size() > Indicator.MOST
                || !indicators.stream().allMatch(Indicator::sound)
                || !activities.stream().allMatch(activity -> activity.sound(months));
    }
}
