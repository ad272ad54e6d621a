package it.cooperazionedigitale.accounts.usecase;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What a person had typed when the session turned out to be over.
 *
 * @param address where it was being sent
 * @param page the page it was typed on
 * @param fields what was typed, by name
 * @param keptAt when it was kept
 */
public record KeptForm(String address, String page, Map<String, List<String>> fields, Instant keptAt) {}
