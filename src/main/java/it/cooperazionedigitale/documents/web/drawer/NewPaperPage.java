package it.cooperazionedigitale.documents.web.drawer;

import it.cooperazionedigitale.site.Choice;
import it.cooperazionedigitale.site.UploadRules;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page to put a paper in.
 *
 * @param known what it is, where the person came from one of the usual papers
 * @param why what that is needed for
 * @param expires whether it must say until when it is valid
 * @param kinds what it may be
 * @param rules what fits
 */
record NewPaperPage(
        @Nullable String known, @Nullable String why, boolean expires, List<Choice> kinds, UploadRules rules) {}
