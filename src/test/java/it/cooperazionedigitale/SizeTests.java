package it.cooperazionedigitale;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Nothing is larger than one can read at a sitting. Counted are lines of code: no blank lines, comments, imports or package
 * line.
 */
class SizeTests {

    private static final Path CODE = Path.of("src/main/java");
    private static final int CONTROLLER = 80;
    private static final int USE_CASE = 60;
    private static final int CLASS = 200;

    /** What may be larger, and why; a name that is no longer needed here is refused too. */
    private static final Map<String, String> LARGER = Map.of(
            "ChapterForm.java", "the fields of five short sections, setters only: the sections share one page",
            "Organisation.java", "one record, whose five chapters of columns are read and locked together",
            "AssignEvaluator.java", "an assignment by hand is refused for four reasons, each read from another module",
            "ProposeAssignments.java", "one plan over a whole call: needs, loads and conflicts are read together",
            "SubmitScoreSheet.java", "the last sheet moves the application: two aggregates held in one act");

    @Test
    void controllersUseCasesAndClassesKeepTheirSize() throws IOException {
        Map<String, Integer> larger = new TreeMap<>();
        int checked = 0;
        for (Path file : sources()) {
            String source = Files.readString(file);
            checked++;
            if (size(source) > limit(file.toString(), source)) {
                larger.put(file.getFileName().toString(), size(source));
            }
        }
        System.out.println("[guard] classes measured: " + checked);
        assertThat(larger.keySet()).isEqualTo(LARGER.keySet());
        assertThat(checked).isGreaterThan(600);
    }

    @Test
    void whatIsTooLargeWouldBeFound() {
        String controller = "@Controller\nclass A {\n" + "int x;\n".repeat(78) + "}\n";
        assertThat(size(controller)).isEqualTo(CONTROLLER + 1);
        assertThat(limit("/web/a/AController.java", controller)).isEqualTo(CONTROLLER);
        assertThat(limit("/usecase/DoIt.java", "@Service\npublic class DoIt {}"))
                .isEqualTo(USE_CASE);
        assertThat(limit("/usecase/ItQueries.java", "@Service\npublic class ItQueries {}"))
                .isEqualTo(CLASS);
        assertThat(limit("/domain/It.java", "public class It {}")).isEqualTo(CLASS);
        assertThat(size("package a;\n\nimport b;\n\n/**\n * Why.\n */\n// and this\nclass A {}\n"))
                .isEqualTo(1);
    }

    private static Iterable<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(CODE)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("package-info.java"))
                    .toList();
        }
    }

    private static int limit(String path, String source) {
        String name = path.replace('\\', '/');
        if (name.endsWith("Controller.java")) {
            return CONTROLLER;
        }
        boolean acts = name.contains("/usecase/") && !name.endsWith("Queries.java") && source.contains("@Service\n");
        return acts ? USE_CASE : CLASS;
    }

    private static int size(String source) {
        int lines = 0;
        boolean comment = false;
        for (String line : source.lines().map(String::strip).toList()) {
            boolean opens = line.startsWith("/*");
            if (!comment && !opens && counts(line)) {
                lines++;
            }
            comment = (comment || opens) && !line.contains("*/");
        }
        return lines;
    }

    private static boolean counts(String line) {
        return !(line.isEmpty() || line.startsWith("//") || line.startsWith("import ") || line.startsWith("package "));
    }
}
