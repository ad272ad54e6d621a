package it.cooperazionedigitale.privacy.web.notice;

import it.cooperazionedigitale.privacy.web.RegisterWords.Chapter;
import it.cooperazionedigitale.site.SummaryRow;
import java.util.List;

/**
 * What everybody may know about their data.
 *
 * @param chapters which data, why, for how long
 * @param holds what stays, and why
 */
record NoticePage(List<Chapter> chapters, List<SummaryRow> holds) {}
