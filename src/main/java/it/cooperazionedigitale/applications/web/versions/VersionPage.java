package it.cooperazionedigitale.applications.web.versions;

import it.cooperazionedigitale.applications.domain.Comparison;
import it.cooperazionedigitale.applications.domain.Wording;
import it.cooperazionedigitale.applications.usecase.VersionQueries;
import it.cooperazionedigitale.shared.ItalianFormats;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The differences between two versions.
 *
 * @param back where one came from
 * @param title the project's title
 * @param protocol the application's number
 * @param before when the older version was received, in words
 * @param after when the newer one was received, in words; null where it is the draft
 * @param parts what differs, part by part
 * @param base where the other versions are found; null where only one comparison is shown
 * @param number the newer version's number
 * @param others the newer versions of the other comparisons
 */
record VersionPage(
        String back,
        String title,
        @Nullable String protocol,
        String before,
        @Nullable String after,
        List<Part> parts,
        @Nullable String base,
        @Nullable Integer number,
        List<Integer> others) {

    /** One part with what differs in it. */
    record Part(String title, List<Comparison.Change> changes) {}

    static VersionPage of(VersionQueries.Difference found, String back, @Nullable String base, Wording words) {
        Map<String, List<Comparison.Change>> parts = new LinkedHashMap<>();
        for (Comparison.Change change : Comparison.between(found.earlier(), found.later(), words)) {
            parts.merge(
                    change.part(),
                    List.of(change),
                    (some, more) -> Stream.concat(some.stream(), more.stream()).toList());
        }
        Instant after = found.after();
        return new VersionPage(
                back,
                found.title(),
                found.protocol(),
                ItalianFormats.exact(found.before()),
                after == null ? null : ItalianFormats.exact(after),
                parts.entrySet().stream()
                        .map(part -> new Part(part.getKey(), part.getValue()))
                        .toList(),
                base,
                found.number(),
                IntStream.rangeClosed(2, found.versions())
                        .filter(number -> found.number() == null || number != found.number())
                        .boxed()
                        .toList());
    }
}
