package it.cooperazionedigitale;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import it.cooperazionedigitale.shared.Unguarded;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;

/** Every public use case says who may call it, or why nobody needs to ask. */
class UseCaseSecurityTests {

    @Test
    void everyUseCaseSaysWhoMayCallIt() {
        List<String> silent = new ArrayList<>();
        int checked = 0;
        for (JavaClass type : services("it.cooperazionedigitale")) {
            for (JavaMethod method : verbs(type)) {
                checked++;
                if (!saysWho(type, method)) {
                    silent.add(type.getSimpleName() + "." + method.getName());
                }
            }
        }
        System.out.println("[guard] use-case methods checked: " + checked);
        assertThat(silent).isEmpty();
        assertThat(checked).isGreaterThan(60);
    }

    @Test
    void aSilentUseCaseWouldBeFound() {
        List<JavaMethod> silent = services("faults.house").stream()
                .flatMap(type -> verbs(type).stream().filter(method -> !saysWho(type, method)))
                .toList();
        assertThat(silent).isNotEmpty();
    }

    private static List<JavaClass> services(String root) {
        ClassFileImporter importer = new ClassFileImporter();
        if (!root.startsWith("faults")) {
            importer = importer.withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS);
        }
        return importer.importPackages(root).stream()
                .filter(type -> type.getPackageName().contains(".usecase"))
                .filter(type -> type.isMetaAnnotatedWith(Component.class))
                .toList();
    }

    private static List<JavaMethod> verbs(JavaClass type) {
        return type.getMethods().stream()
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC))
                .filter(method -> !method.getModifiers().contains(JavaModifier.STATIC))
                .filter(method -> !method.isMetaAnnotatedWith(EventListener.class))
                .filter(method -> !method.isAnnotatedWith(Scheduled.class))
                .filter(method -> !isRule(type))
                .toList();
    }

    /** Classes of rules are what the annotations ask: they guard, they are not guarded. */
    private static boolean isRule(JavaClass type) {
        return type.getSimpleName().endsWith("Rules");
    }

    private static boolean saysWho(JavaClass type, JavaMethod method) {
        if (method.isAnnotatedWith(PreAuthorize.class) || type.isAnnotatedWith(PreAuthorize.class)) {
            return true;
        }
        String reason = method.isAnnotatedWith(Unguarded.class)
                ? method.getAnnotationOfType(Unguarded.class).value()
                : type.isAnnotatedWith(Unguarded.class)
                        ? type.getAnnotationOfType(Unguarded.class).value()
                        : "";
        return reason.length() > 10
                && !reason.toUpperCase(java.util.Locale.ROOT).contains("TODO");
    }
}
