package it.cooperazionedigitale.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import it.cooperazionedigitale.outbox.post.MailPaper;
import it.cooperazionedigitale.outbox.post.MailSheet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * Letters beside their golden files: each as plain text with its copy in the portal, and as HTML, in Italian and in English.
 * To read all that the portal writes, open the folders; {@code -Dmails.write=true} writes them anew.
 */
public final class GoldenLetters {

    private static final Path RESOURCES = Path.of("src/test/resources");

    private final Path folder;
    private final MailPaper paper;
    private final Map<String, String> written = new TreeMap<>();
    private int letters;

    public GoldenLetters(String folder, MailPaper paper) {
        this.folder = RESOURCES.resolve(folder);
        this.paper = paper;
    }

    /** The letters whose words stand in a bundle, below a prefix. */
    public static Set<String> names(String bundle, String prefix) throws IOException {
        Properties messages = new Properties();
        try (var text = Files.newBufferedReader(Path.of("src/main/resources/messages/" + bundle + ".properties"))) {
            messages.load(text);
        }
        Pattern subject = Pattern.compile(Pattern.quote(prefix) + "\\.(\\w+)\\.subject");
        return messages.stringPropertyNames().stream()
                .map(subject::matcher)
                .filter(Matcher::matches)
                .map(key -> key.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Keeps a letter as it is written now. */
    public void add(String name, OutgoingMail mail) {
        letters++;
        String file = name + (mail.to().language().getLanguage().equals("en") ? "_en" : "");
        boolean canEnd = MailSheet.canEnd(mail.to().ends(), mail.family());
        MailSheet sheet = MailSheet.of(mail, canEnd ? "/disiscriviti/GETTONE" : null);
        String text = paper.text(sheet);
        String html = paper.html(sheet);
        assertThat(mail.words().subject() + text).as(name).doesNotContain("{0}", "{1}", "{2}", "{3}", "??");
        says(name, html, mail, text);
        written.put(
                file + ".txt",
                "A: " + mail.to().address() + "\nOggetto: " + mail.words().subject() + "\nFamiglia: " + mail.family()
                        + "\n\n" + text + "\n=== nel portale ===\n" + copy(mail) + "\n");
        written.put(file + ".html", html);
    }

    private static String copy(OutgoingMail mail) {
        if (mail.to().account() == null) {
            return "(nessuna copia)";
        }
        return mail.copyText() + (mail.secret() || mail.path() == null ? "" : "\n-> " + mail.path());
    }

    /** The HTML says what the text says, and asks for nothing from elsewhere. */
    private static void says(String name, String html, OutgoingMail mail, String text) {
        Document document = Jsoup.parse(html);
        assertThat(words(document.body().text()))
                .as(name)
                .contains(words(mail.words().text()));
        assertThat(document.select("img, script, link, iframe, object, form, input, [src], [background]"))
                .as(name + " needs nothing from elsewhere")
                .isEmpty();
        assertThat(html).as(name).doesNotContain("url(", "@import", "http-equiv");
        Set<String> inHtml =
                document.select("a[href]").eachAttr("href").stream().collect(Collectors.toSet());
        assertThat(inHtml).as(name + " leads where its text leads").isEqualTo(links(text));
        assertThat(document.select("td.button a")).as(name + " has one button").hasSize(mail.path() == null ? 0 : 1);
        assertThat(document.selectFirst("html").attr("lang"))
                .isEqualTo(mail.to().language().getLanguage());
    }

    private static Set<String> links(String text) {
        return Pattern.compile("https?://\\S+")
                .matcher(text)
                .results()
                .map(link -> link.group())
                .collect(Collectors.toSet());
    }

    private static String words(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    /** All letters are as their files say, and there is a file for nothing else. */
    public void compare(int floor) throws IOException {
        if (Boolean.getBoolean("mails.write")) {
            write();
        }
        Map<String, String> golden = new TreeMap<>();
        try (var paths = Files.list(folder)) {
            for (Path path : paths.toList()) {
                golden.put(path.getFileName().toString(), Files.readString(path).replace("\r\n", "\n"));
            }
        }
        System.out.println("[guard] letters in " + folder.getFileName() + " compared with their golden files: "
                + letters + " (" + golden.size() + " files)");
        assertThat(written).as("written anew with -Dmails.write=true").isEqualTo(golden);
        assertThat(letters).isGreaterThanOrEqualTo(floor);
    }

    private void write() throws IOException {
        Files.createDirectories(folder);
        try (var old = Files.list(folder)) {
            for (Path path : old.toList()) {
                Files.delete(path);
            }
        }
        for (Map.Entry<String, String> letter : written.entrySet()) {
            Files.writeString(folder.resolve(letter.getKey()), letter.getValue());
        }
    }
}
