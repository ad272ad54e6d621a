package it.cooperazionedigitale.applications.usecase;

import it.cooperazionedigitale.applications.domain.SavedView;

/**
 * What its owner decides about a view.
 *
 * @param name what it is called
 * @param shared whether others find it too
 * @param starts whether the owner's list opens with it
 */
public record ViewTerms(String name, boolean shared, boolean starts) {

    /** Longest name. */
    public static final int LONGEST_NAME = SavedView.LONGEST_NAME;

    /** Those of a view as it is. */
    static ViewTerms of(SavedView view) {
        return new ViewTerms(view.name(), view.isShared(), view.isStarts());
    }
}
