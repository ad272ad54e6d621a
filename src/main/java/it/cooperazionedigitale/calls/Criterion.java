package it.cooperazionedigitale.calls;

import java.util.List;

/**
 * A judged criterion.
 *
 * @param code stable, letters
 * @param name as a person reads it
 * @param guidance what the evaluator looks at
 * @param max highest score; the lowest is 0
 * @param weight points the full score is worth in the total of 100
 * @param bands what each score means, from 0 to max
 */
public record Criterion(String code, String name, String guidance, int max, int weight, List<String> bands) {}
