package it.cooperazionedigitale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.cooperazionedigitale.shared.Ids;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

/** The modules stand where the design puts them and depend only downwards. */
class ModularityTests {

    private static final Path DOCS = Path.of("docs", "modules");
    private static final ApplicationModules MODULES = ApplicationModules.of(PortalApplication.class);

    /** From below to above; a module may depend only on modules that stand before it. */
    private static final List<String> FROM_BELOW = List.of(
            "shared",
            "site",
            "audit",
            "outbox",
            "reference",
            "accounts",
            "organisations",
            "documents",
            "forms",
            "calls",
            "maturity",
            "transformers",
            "applications",
            "evaluation",
            "projects",
            "history",
            "insights",
            "privacy",
            "notifications",
            "demo");

    @Test
    void modulesKeepTheirWalls() {
        MODULES.verify();
        System.out.println("[guard] modules verified: " + MODULES.stream().count());
        assertThat(MODULES.stream().map(module -> module.getIdentifier().toString()))
                .containsExactlyInAnyOrderElementsOf(FROM_BELOW);
    }

    @Test
    void everyModuleDeclaresItsDependenciesAndTheyPointDownwards() {
        int checked = 0;
        for (String name : FROM_BELOW) {
            for (String target : declared(name)) {
                assertThat(FROM_BELOW.indexOf(target))
                        .as(name + " may not depend on " + target)
                        .isBetween(0, FROM_BELOW.indexOf(name) - 1);
                checked++;
            }
        }
        System.out.println("[guard] declared dependencies checked: " + checked);
        assertThat(checked).isGreaterThan(60);
    }

    @Test
    void nobodyDependsOnInsightsNotificationsOrDemo() {
        for (String name : FROM_BELOW) {
            Set<String> forbidden = "demo".equals(name) ? Set.of("demo") : Set.of("insights", "notifications", "demo");
            assertThat(declared(name)).as(name).doesNotContainAnyElementsOf(forbidden);
        }
    }

    @Test
    void aWallThatIsBrokenWouldBeFound() {
        ApplicationModules broken = ApplicationModules.of("faults.broken", location -> true);
        assertThatThrownBy(broken::verify).hasMessageContaining("downstairs");
    }

    @Test
    void thePicturesInTheDocsAreThoseOfTheCode() throws IOException {
        Path fresh = Path.of("target", "modules-" + Ids.next());
        new Documenter(MODULES, Documenter.Options.defaults().withOutputFolder(fresh.toString()))
                .writeModulesAsPlantUml()
                .writeIndividualModulesAsPlantUml()
                .writeModuleCanvases();
        Map<String, String> now = files(fresh);
        if (Boolean.getBoolean("docs.write")) {
            Files.createDirectories(DOCS);
            for (Map.Entry<String, String> file : now.entrySet()) {
                Files.writeString(DOCS.resolve(file.getKey()), file.getValue());
            }
        }
        System.out.println("[guard] module documents compared: " + now.size());
        assertThat(now).hasSizeGreaterThan(FROM_BELOW.size());
        assertThat(sorted(files(DOCS)))
                .as("docs/modules is generated: run ./mvnw test -Dtest=ModularityTests -Ddocs.write=true")
                .isEqualTo(sorted(now));
    }

    /** The generator's order is not stable; the words of a file are. */
    private static Map<String, List<String>> sorted(Map<String, String> files) {
        Map<String, List<String>> words = new TreeMap<>();
        files.forEach((name, text) -> words.put(
                name,
                Arrays.stream(text.replace('|', ' ').strip().split("\\s+"))
                        .sorted()
                        .toList()));
        return words;
    }

    private static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        if (!Files.isDirectory(folder)) {
            return contents;
        }
        try (var paths = Files.list(folder)) {
            for (Path path : paths.toList()) {
                contents.put(path.getFileName().toString(), Files.readString(path));
            }
        }
        return contents;
    }

    private static Set<String> declared(String module) {
        try {
            Class<?> info = Class.forName("it.cooperazionedigitale." + module + ".package-info");
            ApplicationModule declaration = info.getAnnotation(ApplicationModule.class);
            assertThat(declaration).as(module + " declares its dependencies").isNotNull();
            assertThat(declaration.allowedDependencies())
                    .as(module + " declares its dependencies, also when there are none")
                    .doesNotContain(ApplicationModule.OPEN_TOKEN);
            return Set.of(declaration.allowedDependencies()).stream()
                    .map(dependency -> dependency.split("::")[0].strip())
                    .collect(Collectors.toSet());
        } catch (ClassNotFoundException missing) {
            throw new AssertionError(module + " has no package-info", missing);
        }
    }
}
