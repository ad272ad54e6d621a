package it.cooperazionedigitale.bench;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.StringJoiner;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A page's form as a browser would send it back. Enough HTML for the forms of the portal, no more. */
final class Form {

    private static final Pattern FORM = Pattern.compile("<form\\b([^>]*)>(.*?)</form>", Pattern.DOTALL);
    private static final Pattern FIELD = Pattern.compile(
            "<(input)\\b([^>]*)>|<(textarea)\\b([^>]*)>\\R?(.*?)</textarea>|<(select)\\b([^>]*)>(.*?)</select>",
            Pattern.DOTALL);
    private static final Pattern OPTION = Pattern.compile("<option\\b([^>]*)>", Pattern.DOTALL);
    private static final AtomicLong SAVES = new AtomicLong();

    private final StringJoiner encoded = new StringJoiner("&");
    private boolean textChanged;

    private Form() {}

    /** The fields of the page's form that posts to the address, with the first long text changed. */
    static String changed(String page, String address) {
        Matcher found = FORM.matcher(page);
        while (found.find()) {
            String action = attribute(found.group(1), "action");
            boolean posts = "post".equalsIgnoreCase(attribute(found.group(1), "method"));
            if (posts && (action == null || action.isEmpty() || action.equals(address))) {
                Form form = new Form();
                form.read(found.group(2));
                return form.encoded.toString();
            }
        }
        throw new IllegalStateException("no form that posts to " + address);
    }

    private void read(String html) {
        Matcher field = FIELD.matcher(html);
        while (field.find()) {
            if (field.group(1) != null) {
                input(field.group(2));
            } else if (field.group(3) != null) {
                textarea(field.group(4), text(field.group(5)));
            } else {
                select(field.group(7), field.group(8));
            }
        }
    }

    private void input(String tag) {
        String type = String.valueOf(attribute(tag, "type"));
        String value = attribute(tag, "value");
        switch (type) {
            case "submit", "button", "image", "reset", "file" -> {}
            case "checkbox", "radio" -> {
                if (tag.contains(" checked")) {
                    add(tag, value == null ? "on" : value);
                }
            }
            default -> add(tag, value == null ? "" : value);
        }
    }

    private void textarea(String tag, String value) {
        if (textChanged) {
            add(tag, value);
            return;
        }
        textChanged = true;
        add(tag, value.replaceFirst(" \\[\\d+]$", "") + " [" + SAVES.incrementAndGet() + "]");
    }

    private void select(String tag, String options) {
        Matcher option = OPTION.matcher(options);
        String chosen = null;
        while (option.find()) {
            if (chosen == null || option.group(1).contains(" selected")) {
                chosen = attribute(option.group(1), "value");
            }
        }
        add(tag, chosen == null ? "" : chosen);
    }

    private void add(String tag, String value) {
        String name = attribute(tag, "name");
        if (name != null && !tag.contains(" disabled")) {
            encoded.add(encode(name) + "=" + encode(value));
        }
    }

    private static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static String attribute(String tag, String name) {
        Matcher found = Pattern.compile("\\s" + name + "=\"([^\"]*)\"").matcher(tag);
        return found.find() ? text(found.group(1)) : null;
    }

    private static String text(String html) {
        return html.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }
}
