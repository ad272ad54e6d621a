package it.cooperazionedigitale.site;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What fits into an upload field, told before anything is sent.
 *
 * @param extensions the endings of names, without dot
 * @param mimes the media types
 * @param maxBytes how big a file may be
 * @param camera whether a photograph will do
 */
public record UploadRules(List<String> extensions, List<String> mimes, long maxBytes, boolean camera) {

    /** For the {@code accept} attribute: phones and desks offer what fits. */
    public String accept() {
        return Stream.concat(extensions.stream().map(ending -> "." + ending), mimes.stream())
                .collect(Collectors.joining(","));
    }

    /** {@code PDF, JPG, PNG, P7M}. */
    public String inWords() {
        return extensions.stream()
                .filter(ending -> !"jpeg".equals(ending))
                .map(ending -> ending.toUpperCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }

    /** {@code 25}. */
    public long megabytes() {
        return maxBytes / (1024 * 1024);
    }
}
