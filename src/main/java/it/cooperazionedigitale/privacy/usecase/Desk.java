package it.cooperazionedigitale.privacy.usecase;

import it.cooperazionedigitale.privacy.domain.Register;
import it.cooperazionedigitale.shared.personal.Kept;
import it.cooperazionedigitale.shared.personal.Obstacle;
import it.cooperazionedigitale.shared.personal.Person;
import it.cooperazionedigitale.shared.personal.PersonalData;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Asks every module the same question about a person. */
@Component
class Desk {

    private final List<PersonalData> modules;

    Desk(Register register) {
        this.modules = register.modules();
    }

    /** What has to be handed over or finished first. */
    List<Obstacle> obstacles(UUID person) {
        return modules.stream()
                .flatMap(module -> module.obstacles(person).stream())
                .toList();
    }

    /** Nothing of what stands in the way may change until the transaction ends. */
    void holdStill(UUID person) {
        modules.forEach(module -> module.holdStill(person));
    }

    /** Others can rely on the person no more. */
    void letGo(Person person) {
        modules.forEach(module -> module.letGo(person));
    }

    /** What must stay. */
    List<Kept> kept(Person person) {
        return modules.stream().flatMap(module -> module.kept(person).stream()).toList();
    }

    /** All that is known, module by module. */
    Map<String, Map<String, List<Map<String, Object>>>> all(Person person) {
        Map<String, Map<String, List<Map<String, Object>>>> all = new LinkedHashMap<>();
        for (PersonalData module : modules) {
            Map<String, List<Map<String, Object>>> part = module.of(person);
            if (!part.isEmpty()) {
                all.put(module.module(), part);
            }
        }
        return all;
    }

    /** Takes the person out everywhere; the account itself last, by which others find their rows. Says how many rows. */
    int erase(Person person, String replacement) {
        return modules.stream()
                .sorted(Comparator.comparing((PersonalData module) -> "accounts".equals(module.module()))
                        .thenComparing(PersonalData::module))
                .mapToInt(module -> module.erase(person, replacement))
                .sum();
    }
}
