package it.cooperazionedigitale.applications.web.desk;

import org.jspecify.annotations.Nullable;

/**
 * What taking the list away would do.
 *
 * @param action the address that does it, with the filters
 * @param back the list
 * @param effect how many applications it is about, in words
 * @param why why it cannot be done; null when it can
 */
record ExportPage(
        String action, String back, String effect, @Nullable String why) {}
