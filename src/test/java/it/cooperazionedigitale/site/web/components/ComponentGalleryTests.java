package it.cooperazionedigitale.site.web.components;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import it.cooperazionedigitale.PortalTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

@PortalTest
class ComponentGalleryTests {

    private static final String ODD = "<script>alert('x')</script> \"O'Brien\" & D’Angelò";

    @Autowired
    MockMvc browser;

    @Autowired
    ThymeleafViewResolver views;

    @ParameterizedTest
    @ValueSource(strings = {"it", "en"})
    void everyComponentIsShownInBothLanguagesWithNoWordMissing(String language) throws Exception {
        String page = gallery(language);

        assertThat(page).contains("lang=\"" + language + "\"").doesNotContain("??");
    }

    @Test
    void everyFragmentOfEveryComponentFileIsInTheGallery() throws Exception {
        String source = Files.readString(Path.of("src/main/resources/templates/site/components.html"));
        List<String> shown = matches("components/([a-z-]+) :: ([a-z]+)", source);

        assertThat(fragmentsToCall()).hasSizeGreaterThan(35);
        assertThat(shown).containsAll(fragmentsToCall());
    }

    @Test
    void noIdIsGivenTwiceAndEveryLabelHintAndErrorLeadsToOne() throws Exception {
        String page = refused("it");
        List<String> ids = groups("\\sid=\"([^\"]+)\"", page);

        assertThat(ids).hasSizeGreaterThan(80).doesNotHaveDuplicates();
        assertThat(ids)
                .containsAll(groups("<label for=\"([^\"]+)\"", page))
                .containsAll(groups("href=\"#([^\"]+)\"", page))
                .containsAll(groups("aria-describedby=\"([^\"]+)\"", page).stream()
                        .flatMap(described -> Stream.of(described.trim().split(" +")))
                        .toList());
    }

    @Test
    void errorsAreSaidAtTheTopAndAtTheField() throws Exception {
        String page = refused("it");

        assertThat(gallery("it")).doesNotContain("class=\"summary\"").doesNotContain("aria-invalid");
        assertThat(page)
                .contains("<title>Errore: ")
                .contains("Ci sono 18 cose da sistemare")
                .contains("href=\"#answersneed\"")
                .contains("id=\"answersneed-err\"")
                .contains("Le voci di spesa non tornano con il totale");
        assertThat(page.split("intendevi 9.500,00", -1)).hasSize(3);
    }

    @Test
    void pagesCarryNoStyleAndNoScriptOfTheirOwn() throws Exception {
        assertThat(gallery("it"))
                .doesNotContain(" style=")
                .doesNotContain("<style")
                .doesNotContainPattern("<script(?! src)");
    }

    @Test
    void whatPeopleTypeIsPrintedNeverRun() throws Exception {
        ComponentsForm form = new ComponentsForm();
        form.setTitle(ODD);
        form.setStory(ODD);
        form.setKind(ODD);
        form.setAnswers(Map.of("need", ODD));
        BindingResult errors = new BeanPropertyBindingResult(form, "form");
        errors.rejectValue("title", "x", ODD);
        errors.reject("x", ODD);

        String page = render(form, errors);

        assertThat(page).doesNotContain("<script>alert").contains("&lt;script&gt;alert");
    }

    private String gallery(String language) throws Exception {
        return read(get("/dev/componenti").param("lingua", language), 200);
    }

    private String refused(String language) throws Exception {
        return read(get("/dev/componenti").param("errori", "").param("lingua", language), 422);
    }

    private String read(MockHttpServletRequestBuilder page, int status) throws Exception {
        return browser.perform(page)
                .andExpect(status().is(status))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private String render(ComponentsForm form, BindingResult errors) throws Exception {
        MockHttpServletResponse response = new MockHttpServletResponse();
        response.setCharacterEncoding("UTF-8");
        MockHttpServletRequest request =
                browser.perform(get("/dev/componenti")).andReturn().getRequest();
        views.resolveViewName("site/components", Locale.ITALIAN)
                .render(
                        Map.of(
                                "page",
                                ComponentsPage.sample(),
                                "blank",
                                form,
                                "filled",
                                form,
                                "form",
                                form,
                                BindingResult.MODEL_KEY_PREFIX + "form",
                                errors),
                        request,
                        response);
        return response.getContentAsString(StandardCharsets.UTF_8);
    }

    /** Fragments a page may call: not the parts components are made of, nor those that are a page's whole end. */
    private static List<String> fragmentsToCall() throws IOException {
        List<String> parts = List.of(
                "field :: above",
                "field :: words",
                "field :: help",
                "confirm :: page",
                "notice :: done",
                "figure :: figure",
                "details :: more",
                // made of fields, with data of the form engine
                "form-section :: questions",
                "form-section :: question",
                "form-section :: doubts",
                "form-section :: simple",
                "form-section :: rows",
                "form-section :: papers",
                // only staff who write forms, and a ranking with shares, have what these show
                "form-condition :: rows",
                "hub-shares :: shares",
                // shown with a whole application only
                "dossier :: dossier");
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/templates/components"))) {
            return files.flatMap(file -> named(file).stream())
                    .filter(fragment -> !parts.contains(fragment))
                    .toList();
        }
    }

    private static List<String> named(Path file) {
        try {
            String name = file.getFileName().toString().replace(".html", "");
            return groups("th:fragment=\"([a-z]+)\"", Files.readString(file).replaceAll("(?s)<!--/\\*.*?\\*/-->", ""))
                    .stream()
                    .map(fragment -> name + " :: " + fragment)
                    .toList();
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }

    private static List<String> matches(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(found -> found.group(1) + " :: " + found.group(2))
                .distinct()
                .toList();
    }

    private static List<String> groups(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }
}
