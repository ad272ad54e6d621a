package it.cooperazionedigitale;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;

/** What every template promises: one owner, nothing inline, forms that work without JavaScript, no text of its own. */
class TemplateContractTests {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Pattern LETTERS = Pattern.compile("\\p{L}{2,}");
    /** Proper nouns that read the same in every language. */
    private static final List<String> NAMES = List.of(
            "Cooperazione",
            "Digitale",
            "Associazione Economia Sociale Digitale",
            "Node · Confcooperative",
            "Fondazione PICO · Legacoop",
            "Consorzio Ruini · AGCI",
            "English",
            "Italiano");

    @Test
    void everyPageHasExactlyOneOwner() throws IOException {
        Map<String, List<String>> owners = owners();
        List<String> wrong = new ArrayList<>();
        List<String> pages = new ArrayList<>();
        for (Path template : templates()) {
            String name = name(template);
            if (!name.startsWith("layout/") && !name.startsWith("components/")) {
                pages.add(name);
                int count = owners.getOrDefault(name, List.of()).size();
                if (count != 1) {
                    wrong.add(name + " has owners " + owners.getOrDefault(name, List.of()));
                }
            }
        }
        System.out.println("[guard] pages with an owner: " + pages.size());
        assertThat(wrong).isEmpty();
        assertThat(pages).hasSizeGreaterThan(40);
    }

    @Test
    void noTemplateBreaksTheRules() throws IOException {
        List<String> faults = new ArrayList<>();
        int checked = 0;
        for (Path template : templates()) {
            faults.addAll(faults(name(template), Files.readString(template)));
            checked++;
        }
        System.out.println("[guard] templates checked: " + checked);
        assertThat(faults).isEmpty();
        assertThat(checked).isGreaterThan(60);
    }

    @Test
    void everyComponentIsUsed() throws IOException {
        StringBuilder all = new StringBuilder();
        List<String> components = new ArrayList<>();
        for (Path template : templates()) {
            String name = name(template);
            if (name.startsWith("components/")) {
                components.add(name);
            }
            all.append(Files.readString(template).replaceAll("(?s)<!--/\\*.*?\\*/-->", ""));
        }
        List<String> unused = components.stream()
                .filter(component -> !all.toString().contains("~{" + component + " "))
                .toList();
        assertThat(unused).isEmpty();
    }

    @Test
    void aBadTemplateWouldBeFound() {
        String bad = "<main><h1 style=\"color:red\">Ciao</h1><p th:utext=\"${x}\"></p><script>alert(1)</script>"
                + "<form action=\"/x\"><input name=\"a\"></form><button hx-post=\"/y\" onclick=\"z()\"></button></main>";
        assertThat(faults("somewhere/bad", bad))
                .extracting(fault -> fault.substring(fault.indexOf(": ") + 2))
                .containsExactlyInAnyOrder(
                        "inline style",
                        "inline handler onclick",
                        "unescaped text",
                        "inline script",
                        "form without th:action",
                        "writes its own <input>",
                        "hx without an address of its own",
                        "literal text «Ciao»");
    }

    private static List<String> faults(String name, String html) {
        List<String> faults = new ArrayList<>();
        boolean shared = name.startsWith("layout/") || name.startsWith("components/");
        Document document = Jsoup.parse(html.replaceAll("(?s)<!--/\\*.*?\\*/-->", ""));
        for (Element element : document.getAllElements()) {
            element.attributes().forEach(attribute -> {
                if ("style".equals(attribute.getKey()) || "th:style".equals(attribute.getKey())) {
                    faults.add(name + ": inline style");
                }
                if (attribute.getKey().matches("on[a-z]+")) {
                    faults.add(name + ": inline handler " + attribute.getKey());
                }
                if ("th:utext".equals(attribute.getKey())) {
                    faults.add(name + ": unescaped text");
                }
            });
            if ("script".equals(element.tagName()) && !element.hasAttr("th:src")) {
                faults.add(name + ": inline script");
            }
            if ("form".equals(element.tagName()) && !element.hasAttr("th:action")) {
                faults.add(name + ": form without th:action");
            }
            boolean field = List.of("input", "textarea", "select").contains(element.tagName());
            if (!shared && field && !"hidden".equals(element.attr("type"))) {
                faults.add(name + ": writes its own <" + element.tagName() + ">");
            }
            boolean htmx = element.attributes().asList().stream()
                    .anyMatch(attribute -> attribute.getKey().matches("hx[-:](get|post).*"));
            if (htmx && !element.hasAttr("th:href") && !element.hasAttr("th:action")) {
                faults.add(name + ": hx without an address of its own");
            }
            if (!"script".equals(element.tagName())) {
                faults.addAll(literals(name, element));
            }
        }
        return faults;
    }

    private static List<String> literals(String name, Element element) {
        List<String> faults = new ArrayList<>();
        for (TextNode node : element.textNodes()) {
            String text = node.text().strip();
            boolean replaced = false;
            for (Element at = element; at != null; at = at.parent()) {
                replaced |= at.hasAttr("th:text")
                        || at.hasAttr("th:replace")
                                && at != element.root().firstElementChild()
                                && !"html".equals(at.tagName());
            }
            if (!replaced && LETTERS.matcher(text).find() && !NAMES.contains(text) && !text.contains("[[")) {
                faults.add(name + ": literal text «" + text + "»");
            }
        }
        return faults;
    }

    private static Map<String, List<String>> owners() {
        Map<String, List<String>> owners = new TreeMap<>();
        for (JavaClass type : new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("it.cooperazionedigitale")) {
            if (!type.isAnnotatedWith(Controller.class)
                    && !type.isAnnotatedWith(ControllerAdvice.class)
                    && !type.isAssignableTo(ErrorController.class)) {
                continue;
            }
            for (JavaField field : type.getFields()) {
                if (field.getName().matches("VIEW|[A-Z_]+_VIEW")) {
                    owners.computeIfAbsent(constant(field), view -> new ArrayList<>())
                            .add(type.getSimpleName());
                }
            }
        }
        return owners;
    }

    private static String constant(JavaField field) {
        try {
            var reflected = field.reflect();
            reflected.setAccessible(true);
            return String.valueOf(reflected.get(null));
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static List<Path> templates() throws IOException {
        try (var paths = Files.walk(TEMPLATES)) {
            return paths.filter(path -> path.toString().endsWith(".html"))
                    .sorted()
                    .toList();
        }
    }

    private static String name(Path template) {
        return TEMPLATES.relativize(template).toString().replace('\\', '/').replace(".html", "");
    }
}
