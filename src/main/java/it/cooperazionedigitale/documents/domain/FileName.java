package it.cooperazionedigitale.documents.domain;

import it.cooperazionedigitale.documents.FileKind;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Names of files as people may see and save them; contents are never stored under them. */
public final class FileName {

    private static final int LONGEST = 120;
    private static final String NAMELESS = "documento";
    private static final Pattern HIDDEN = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}\\u2028\\u2029]");
    private static final Pattern FORBIDDEN = Pattern.compile("[<>:\"|?*%;&$`{}]");
    private static final Pattern DEVICE =
            Pattern.compile("(?i)(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\\$|conout\\$)(\\..*)?");

    private FileName() {}

    /** The name without folders, invisible signs, signs that other systems forbid, or names that they reserve. */
    public static String safe(@Nullable String sent) {
        String name = sent == null ? "" : sent.length() > 4_096 ? sent.substring(0, 4_096) : sent;
        name = Normalizer.normalize(name, Normalizer.Form.NFC).replace('\\', '/');
        name = name.substring(name.lastIndexOf('/') + 1);
        name = HIDDEN.matcher(name).replaceAll("");
        name = FORBIDDEN.matcher(name).replaceAll("_").replaceAll("\\s+", " ");
        name = name.replaceAll("^[. ]+|[. ]+$", "").replaceAll("\\.{2,}", ".");
        if (DEVICE.matcher(name).matches()) {
            name = "_" + name;
        }
        return shortened(name.isEmpty() ? NAMELESS : name, LONGEST);
    }

    /** The name with the ending of what the file is, whatever it pretended to be. */
    public static String ending(String safe, FileKind kind) {
        String lower = safe.toLowerCase(Locale.ROOT);
        boolean fits = kind.extensions().stream().anyMatch(ending -> lower.endsWith("." + ending));
        return fits ? safe : safe + "." + kind.extensions().get(0);
    }

    /** The name of the document inside a signed envelope: the same without its last ending. */
    public static String inside(String envelope, FileKind kind) {
        String name = envelope;
        while (name.toLowerCase(Locale.ROOT).endsWith(".p7m")) {
            name = name.substring(0, name.length() - 4);
        }
        return ending(name.isEmpty() ? NAMELESS : name, kind);
    }

    /** The value of a Content-Disposition header, RFC 6266 with RFC 5987 for what is not ASCII. */
    public static String header(String disposition, String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^A-Za-z0-9._() -]", "_");
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return disposition + "; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded;
    }

    private static String shortened(String name, int longest) {
        if (name.codePointCount(0, name.length()) <= longest && name.length() <= longest) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        String ending = dot > 0 && name.length() - dot <= 12 ? name.substring(dot) : "";
        int cut = longest - ending.length();
        if (Character.isHighSurrogate(name.charAt(cut - 1))) {
            cut--;
        }
        return name.substring(0, cut).stripTrailing() + ending;
    }
}
