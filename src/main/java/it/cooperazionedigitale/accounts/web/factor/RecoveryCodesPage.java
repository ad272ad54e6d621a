package it.cooperazionedigitale.accounts.web.factor;

import java.util.List;

/**
 * Codes to keep.
 *
 * @param codes the codes; none when the person has some already
 * @param next where to go on
 */
record RecoveryCodesPage(List<String> codes, String next) {}
