package it.cooperazionedigitale.insights.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.cooperazionedigitale.People;
import it.cooperazionedigitale.PortalTest;
import it.cooperazionedigitale.accounts.session.SignedIn;
import it.cooperazionedigitale.shared.Admits;
import it.cooperazionedigitale.shared.Ids;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.TeamRole;
import it.cooperazionedigitale.shared.Viewer;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.MessageSource;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** The table of permissions says what the code says: all of it, nothing else, and docs/access.md is its print. */
@PortalTest
class AccessQueriesTests {

    private static final Path DOCUMENT = Path.of("docs", "access.md");

    @Autowired
    private AccessQueries access;

    @Autowired
    private AccessRules rules;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private MessageSource messages;

    @BeforeEach
    void ireneLooks() {
        SecurityContextHolder.getContext().setAuthentication(new SignedIn(People.IRENE));
    }

    @AfterEach
    void nobodyStaysSignedIn() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void theDocumentIsThatOfTheCode() throws IOException {
        String now = AccessDocument.of(access.permissions(People.IRENE), access.addresses(People.IRENE));
        if (Boolean.getBoolean("docs.write")) {
            Files.writeString(DOCUMENT, now);
        }
        assertThat(Files.readString(DOCUMENT).replace("\r\n", "\n"))
                .as("docs/access.md is generated: run ./mvnw test -Dtest=AccessQueriesTests -Ddocs.write=true")
                .isEqualTo(now);
    }

    @Test
    void everyActIsToldInWordsInBothLanguages() {
        Set<String> silent = new TreeSet<>();
        int told = 0;
        for (Permission permission : access.permissions(People.IRENE)) {
            if (permission.reading() || permission.open() != null) {
                continue;
            }
            told++;
            for (Locale language : List.of(Locale.ITALIAN, Locale.ENGLISH)) {
                for (String key : List.of(
                        "administration.verb." + permission.useCase(),
                        "administration.module." + permission.module())) {
                    if (messages.getMessage(key, null, "", language).isBlank()) {
                        silent.add(key);
                    }
                }
            }
        }
        System.out.println("[guard] acts told in words: " + told);
        assertThat(silent)
                .as("messages/administration.properties, in both languages")
                .isEmpty();
        assertThat(told).isGreaterThan(80);
    }

    @Test
    void whatNobodyIsAskedForSaysWhy() {
        assertThat(access.permissions(People.IRENE))
                .filteredOn(permission -> permission.open() != null)
                .allSatisfy(permission -> assertThat(permission.open()).hasSizeGreaterThan(10));
    }

    @Test
    void acceptingIsNeverForWhoOnlyReads() {
        assertThat(access.permissions(People.IRENE))
                .filteredOn(act -> !act.reading()
                        && act.roles().contains(Role.AUDITOR)
                        && act.roles().size() < Role.values().length)
                .extracting(Permission::useCase)
                .as("the auditor changes nothing, but may take lists away and have the records checked")
                .containsExactlyInAnyOrder("ExportApplications", "VerifyTrail");
        assertThat(access.permissions(People.IRENE).stream()
                        .filter(Permission::secondPerson)
                        .map(Permission::useCase))
                .contains("ApproveExtension", "ApproveFreeze", "CastVote", "ApproveRevocation");
    }

    @Test
    void noRuleAdmitsARoleItDoesNotName() throws Exception {
        List<String> faults = new ArrayList<>();
        int asked = 0;
        for (Object bean : context.getBeansWithAnnotation(Component.class).values()) {
            Class<?> type = AopUtils.getTargetClass(bean);
            if (!type.getSimpleName().endsWith("Rules")
                    || type.equals(AccessRules.class)
                    || !type.getName().contains("cooperazione")) {
                continue;
            }
            for (Method method : type.getDeclaredMethods()) {
                if (!Modifier.isPublic(method.getModifiers())
                        || Modifier.isStatic(method.getModifiers())
                        || method.isSynthetic()) {
                    continue;
                }
                Admits admits = method.getAnnotation(Admits.class);
                if (admits == null) {
                    faults.add(type.getSimpleName() + "." + method.getName() + " does not say whom it @Admits");
                    continue;
                }
                for (Role role : Role.values()) {
                    if (!Arrays.asList(admits.value()).contains(role)) {
                        asked++;
                        method.setAccessible(true);
                        Object answer = method.invoke(bean, arguments(method, role));
                        if (Boolean.TRUE.equals(answer)) {
                            faults.add(type.getSimpleName() + "." + method.getName() + " admits " + role);
                        }
                    }
                }
            }
        }
        System.out.println("[guard] rules asked as a role they do not name: " + asked);
        assertThat(faults).isEmpty();
        assertThat(asked).isGreaterThan(80);
    }

    private static Object[] arguments(Method method, Role role) {
        UUID body = Ids.next();
        Viewer viewer = new Viewer(
                Ids.next(),
                "Prova",
                "prova@example.org",
                Set.of(role),
                body,
                "Prova",
                TeamRole.OWNER,
                Ids.next(),
                Set.of());
        return Arrays.stream(method.getParameterTypes())
                .map(type -> type == Viewer.class ? viewer : type == UUID.class ? body : null)
                .toArray();
    }

    @Test
    void anExpressionThatCannotBeReadIsNotGuessed() {
        assertThat(rules.of("#viewer.has('STAFF') or #viewer.has('HUB_MANAGER')")
                        .roles())
                .isEqualTo(Set.of(Role.STAFF, Role.HUB_MANAGER));
        assertThat(rules.of("#viewer.mayIn(#id, 'OWNER')").place()).isEqualTo(TeamRole.OWNER);
        assertThat(rules.of("@evaluationRules.mayCheck(#applicationId, #viewer)")
                        .always())
                .isFalse();
        for (String unknown :
                List.of("permitAll()", "#viewer.has('STAFF') and #call.open()", "@evaluationRules.nothing(#id)")) {
            assertThatThrownBy(() -> rules.of(unknown)).as(unknown).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void everyAddressOfTheAccessMatrixIsThere() throws IOException {
        String table = Files.readString(Path.of("src/test/resources/access-matrix.csv"));
        Set<String> routes = table.lines()
                .filter(line -> !line.startsWith("#") && !line.contains(",/dev/"))
                .map(line -> line.split(",")[0] + " " + line.split(",")[1])
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> found = access.addresses(People.IRENE).stream()
                .map(address -> address.verb() + " " + address.path())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(found).isEqualTo(routes);
        assertThat(access.addresses(People.IRENE))
                .as("acts that ask for a fresh proof")
                .filteredOn(address -> !address.stepUp().isEmpty())
                .hasSizeGreaterThanOrEqualTo(33);
    }
}
