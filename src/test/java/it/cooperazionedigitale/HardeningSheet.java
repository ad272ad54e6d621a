package it.cooperazionedigitale;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The headers that no answer may lack, with their exact values. */
public final class HardeningSheet {

    private static final Map<String, String> EXACT = new TreeMap<>(Map.of(
            "content-security-policy",
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
                    + "connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'; object-src 'none'",
            "referrer-policy",
            "same-origin",
            "cross-origin-opener-policy",
            "same-origin",
            "cross-origin-resource-policy",
            "same-origin",
            "x-content-type-options",
            "nosniff",
            "x-frame-options",
            "DENY"));
    private static final List<String> OFF = List.of(
            "camera=()", "microphone=()", "geolocation=()", "payment=()", "usb=()", "display-capture=()", "serial=()");

    private HardeningSheet() {}

    /** Each header is there, once, with its value; what is not said to be public is kept nowhere. */
    public static void holdsFor(String what, Map<String, List<String>> headers) {
        Map<String, List<String>> sent = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        sent.putAll(headers);
        EXACT.forEach((name, value) ->
                assertThat(sent.get(name)).as(what + ": " + name).isEqualTo(List.of(value)));
        List<String> permissions = sent.getOrDefault("permissions-policy", List.of());
        assertThat(permissions).as(what + ": permissions-policy").hasSize(1);
        assertThat(permissions.get(0).split(", ")).as(what).containsAll(OFF).allMatch(one -> one.endsWith("=()"));
        List<String> caching = sent.getOrDefault("cache-control", List.of());
        assertThat(caching).as(what + ": cache-control").hasSize(1);
        if (!caching.get(0).contains("public")) {
            assertThat(caching.get(0)).as(what).isEqualTo("no-store");
        }
        if (caching.get(0).contains("public")) {
            assertThat(sent).as(what + " may be kept by everybody").doesNotContainKey("set-cookie");
        }
    }
}
