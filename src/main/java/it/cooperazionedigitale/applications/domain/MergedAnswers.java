package it.cooperazionedigitale.applications.domain;

import java.util.Map;
import java.util.Set;

/**
 * Typed answers brought together with what others stored since the page was made: nobody's words go unseen.
 *
 * @param values what is to be stored
 * @param disputed the questions to which both wrote something: what is stored stays
 * @param fresh the questions to which only others wrote since
 */
public record MergedAnswers(Map<String, Object> values, Set<String> disputed, Set<String> fresh) {}
