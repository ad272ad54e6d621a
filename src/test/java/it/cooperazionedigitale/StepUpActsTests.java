package it.cooperazionedigitale;

import static org.assertj.core.api.Assertions.assertThat;

import it.cooperazionedigitale.site.StepUp;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every act about money, ranking, deadlines, the IBAN, roles or how one signs in asks for a fresh proof of identity. */
@PortalTest
class StepUpActsTests {

    /** Words of addresses whose acts move something that cannot simply be moved back. */
    private static final Map<StepUp.Matter, Pattern> WORDS = Map.of(
            StepUp.Matter.MONEY,
            Pattern.compile(
                    "/gestione/(.*/)?(delibere(/.*)?|erogazion[ei](/.*)?|decadenza|mantenimento|revoca/approvazione)"
                            + "|/gestione/progetti/\\{id}/(verifica|chiusura)"),
            StepUp.Matter.RANKING,
            Pattern.compile("/gestione/graduatoria/.*"),
            StepUp.Matter.DEADLINE,
            Pattern.compile("/gestione/bandi/.*/proroga(/.*)?"),
            StepUp.Matter.IBAN,
            Pattern.compile(".*/iban(/.*)?"),
            StepUp.Matter.ROLES,
            Pattern.compile("/admin/(.*/)?(ruoli/.+|unione|unioni/.+|correzione|ufficio|vedi-come|.*blocco.*)"
                    + "|/coop/organizzazione/persone/(inviti|\\{place\\}/ruolo)"),
            StepUp.Matter.ACCESS,
            Pattern.compile("/account/sicurezza/(codici|identita|fattori|posta).*|/accedi/secondo-fattore/.+"),
            StepUp.Matter.DATA,
            Pattern.compile("/account/dati/(esportazione|cancellazione)"));

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    @Test
    void everySensitiveActAsksForAFreshProof() {
        List<String> open = new ArrayList<>();
        Map<String, StepUp.Matter> guarded = new TreeMap<>();
        posts().forEach((path, method) -> WORDS.forEach((matter, words) -> {
            if (words.matcher(path).matches()) {
                StepUp rule = method.getMethodAnnotation(StepUp.class);
                if (rule == null || rule.value() != matter) {
                    open.add("POST " + path + " should be @StepUp(" + matter + ") and is " + rule);
                } else {
                    guarded.put(path, matter);
                }
            }
        }));
        System.out.println("[guard] acts that ask for a fresh proof: " + guarded.size());
        assertThat(open).isEmpty();
        assertThat(guarded).hasSizeGreaterThanOrEqualTo(33);
        assertThat(guarded.values())
                .contains(
                        StepUp.Matter.MONEY,
                        StepUp.Matter.RANKING,
                        StepUp.Matter.DEADLINE,
                        StepUp.Matter.IBAN,
                        StepUp.Matter.ROLES,
                        StepUp.Matter.ACCESS);
    }

    @Test
    void anUnguardedActWouldBeFound() {
        assertThat(WORDS.get(StepUp.Matter.MONEY)
                        .matcher("/gestione/delibere/{id}/voti")
                        .matches())
                .isTrue();
        assertThat(WORDS.get(StepUp.Matter.IBAN)
                        .matcher("/coop/organizzazione/iban")
                        .matches())
                .isTrue();
        assertThat(WORDS.get(StepUp.Matter.ROLES)
                        .matcher("/admin/utenti/{id}/ruoli/assegnazione")
                        .matches())
                .isTrue();
        assertThat(WORDS.values())
                .noneMatch(words -> words.matcher("/coop/domande/{id}/budget").matches());
    }

    private Map<String, HandlerMethod> posts() {
        Map<String, HandlerMethod> posts = new TreeMap<>();
        mappings.getHandlerMethods().forEach((info, method) -> {
            if (info.getMethodsCondition().getMethods().contains(RequestMethod.POST)) {
                info.getPatternValues().forEach(path -> posts.put(path, method));
            }
        });
        return posts;
    }
}
