package it.cooperazionedigitale.accounts.session;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The device of a session in two words, enough for a person to recognise it: nothing else of it is kept.
 *
 * @param browser the family of the browser, such as FIREFOX
 * @param system the system it runs on, such as ANDROID
 */
public record Device(String browser, String system) {

    private static final String OTHER = "OTHER";
    /** In this order: many browsers also carry the names of those below them. */
    private static final Map<String, String> BROWSERS = inOrder(
            "Edg",
            "EDGE",
            "OPR/",
            "OPERA",
            "SamsungBrowser/",
            "SAMSUNG",
            "Firefox/",
            "FIREFOX",
            "FxiOS/",
            "FIREFOX",
            "CriOS/",
            "CHROME",
            "Chrome/",
            "CHROME",
            "Safari/",
            "SAFARI");

    private static final Map<String, String> SYSTEMS = inOrder(
            "Android",
            "ANDROID",
            "iPhone",
            "IPHONE",
            "iPad",
            "IPAD",
            "Windows",
            "WINDOWS",
            "Macintosh",
            "MAC",
            "CrOS",
            "CHROMEOS",
            "Linux",
            "LINUX");

    /** The device that calls itself so. */
    public static Device of(@Nullable String userAgent) {
        return new Device(first(BROWSERS, userAgent), first(SYSTEMS, userAgent));
    }

    /** The device as it was stored. */
    public static Device stored(String words) {
        String[] parts = words.split(" ", 2);
        return new Device(parts[0], parts.length == 2 ? parts[1] : OTHER);
    }

    String words() {
        return browser + " " + system;
    }

    private static String first(Map<String, String> marks, @Nullable String userAgent) {
        return userAgent == null
                ? OTHER
                : marks.entrySet().stream()
                        .filter(mark -> userAgent.contains(mark.getKey()))
                        .map(Map.Entry::getValue)
                        .findFirst()
                        .orElse(OTHER);
    }

    private static Map<String, String> inOrder(String... marksAndNames) {
        Map<String, String> ordered = new LinkedHashMap<>();
        for (int at = 0; at < marksAndNames.length; at += 2) {
            ordered.put(marksAndNames[at], marksAndNames[at + 1]);
        }
        return ordered;
    }
}
