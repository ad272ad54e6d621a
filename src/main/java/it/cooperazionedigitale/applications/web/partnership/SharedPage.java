package it.cooperazionedigitale.applications.web.partnership;

import it.cooperazionedigitale.applications.web.SummaryBlocks;
import java.util.List;
import java.util.UUID;

/**
 * Another body's application, to read.
 *
 * @param id the part in it
 * @param title the project's title
 * @param parts one block each
 */
record SharedPage(UUID id, String title, List<SummaryBlocks.Block> parts) {}
