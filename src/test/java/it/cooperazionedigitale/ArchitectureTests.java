package it.cooperazionedigitale;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Entity;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.repository.Repository;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Controller;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The nevers of the house, each with a number of things it looked at and a fixture that it refuses. */
class ArchitectureTests {

    private static final String ROOT = "it.cooperazionedigitale";
    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);
    private static final JavaClasses BROKEN = new ClassFileImporter().importPackages("faults.house");

    private static final DescribedPredicate<JavaMethodCall> READS_THE_CLOCK =
            new DescribedPredicate<>("read the system clock") {
                @Override
                public boolean test(JavaMethodCall call) {
                    return "now".equals(call.getName())
                            && call.getTargetOwner().getPackageName().startsWith("java.time")
                            && call.getTarget().getRawParameterTypes().stream()
                                    .noneMatch(type -> type.isEquivalentTo(Clock.class));
                }
            };

    private static final DescribedPredicate<JavaClass> STORED = new DescribedPredicate<>("repositories or entities") {
        @Override
        public boolean test(JavaClass type) {
            return type.isAssignableTo(Repository.class) || type.isAnnotatedWith(Entity.class);
        }
    };

    private static Map<String, ArchRule> rules(String root) {
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        rules.put(
                "controllers stay in their package",
                classes().that().areAnnotatedWith(Controller.class).should().bePackagePrivate());
        rules.put(
                "the domain knows neither pages nor HTTP nor who is signed in",
                noClasses()
                        .that()
                        .resideInAPackage(root + "..domain..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(
                                root + "..web..",
                                "org.springframework.web..",
                                "org.springframework.security..",
                                "jakarta.servlet.."));
        rules.put(
                "pages know no repository and no entity",
                noClasses().that().resideInAPackage(root + "..web..").should().dependOnClassesThat(STORED));
        rules.put(
                "nobody depends on pages",
                noClasses()
                        .that(are(not(resideInAPackage(root + "..web.."))))
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage(root + "..web.."));
        rules.put(
                "the clock is injected, never read directly",
                noClasses()
                        .that(are(not(resideInAPackage(root + ".site"))))
                        .should()
                        .callMethodWhere(READS_THE_CLOCK));
        rules.put("fields are not injected", noFields().should().beAnnotatedWith(Autowired.class));
        rules.put(
                "controllers have no transaction",
                noClasses()
                        .that()
                        .areAnnotatedWith(Controller.class)
                        .should()
                        .beAnnotatedWith(Transactional.class)
                        .orShould()
                        .dependOnClassesThat()
                        .areAssignableTo(jakarta.persistence.EntityManager.class));
        rules.put(
                "names say what a thing is",
                noClasses()
                        .should()
                        .haveSimpleNameEndingWith("Impl")
                        .orShould()
                        .haveSimpleNameEndingWith("Manager")
                        .orShould()
                        .haveSimpleNameEndingWith("Helper")
                        .orShould()
                        .haveSimpleNameEndingWith("Util")
                        .orShould()
                        .haveSimpleNameEndingWith("Utils")
                        .orShould()
                        .haveSimpleNameEndingWith("Dto")
                        .orShould()
                        .haveSimpleNameEndingWith("Entity"));
        rules.put(
                "entities have no setters",
                methods()
                        .that()
                        .areDeclaredInClassesThat()
                        .areAnnotatedWith(Entity.class)
                        .should(new ArchCondition<JavaMethod>("not be setters") {
                            @Override
                            public void check(JavaMethod method, ConditionEvents events) {
                                boolean setter = method.getName().matches("set[A-Z].*");
                                events.add(new SimpleConditionEvent(method, !setter, method.getFullName()));
                            }
                        }));
        rules.put(
                "a use case is one verb",
                classes()
                        .that()
                        .resideInAPackage(root + "..usecase..")
                        .and()
                        .areAnnotatedWith(Service.class)
                        .and()
                        .haveSimpleNameNotEndingWith("Queries")
                        .and()
                        .haveSimpleNameNotEndingWith("Rules")
                        .and()
                        .haveSimpleNameNotContaining("When")
                        .should(new ArchCondition<JavaClass>("have one public method") {
                            @Override
                            public void check(JavaClass type, ConditionEvents events) {
                                List<String> verbs = type.getMethods().stream()
                                        .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC)
                                                && !method.getModifiers().contains(JavaModifier.SYNTHETIC)
                                                && !method.getModifiers().contains(JavaModifier.BRIDGE)
                                                && !method.isAnnotatedWith(Scheduled.class))
                                        .map(JavaMethod::getName)
                                        .distinct()
                                        .toList();
                                events.add(new SimpleConditionEvent(
                                        type, verbs.size() == 1, type.getSimpleName() + " has " + verbs));
                            }
                        }));
        rules.put(
                "insides of a module's entities are private",
                fields().that()
                        .areDeclaredInClassesThat()
                        .areAnnotatedWith(Entity.class)
                        .and()
                        .areNotStatic()
                        .should()
                        .bePrivate());
        return rules;
    }

    @Test
    void theHouseKeepsItsRules() {
        List<String> broken = new ArrayList<>();
        rules(ROOT)
                .forEach((name, rule) -> rule.evaluate(CODE)
                        .getFailureReport()
                        .getDetails()
                        .forEach(detail -> broken.add(name + ": " + detail)));
        System.out.println("[guard] architecture rules: " + rules(ROOT).size() + " on classes: " + CODE.size());
        assertThat(CODE.size()).isGreaterThan(300);
        assertThat(broken).isEmpty();
    }

    @Test
    void everyRuleRefusesTheBrokenHouse() {
        List<String> toothless = new ArrayList<>();
        rules("faults.house").forEach((name, rule) -> {
            if (!rule.evaluate(BROKEN).hasViolation()) {
                toothless.add(name);
            }
        });
        assertThat(toothless)
                .as("rules that find nothing in the house of faults")
                .isEmpty();
    }
}
