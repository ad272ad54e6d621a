package it.cooperazionedigitale.demo.story;

import it.cooperazionedigitale.projects.usecase.Written;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the bodies of the story write in their reports. */
final class Telling {

    private static final String FACTS = "dati_del_progetto";

    private Telling() {}

    /** A progress report, as the case's call asks for it. */
    static Written report(Case application, int number) {
        return CallBook.asksForActivities(application.call()) ? activities(number) : report(number);
    }

    private static Written activities(int number) {
        return written(
                List.of("attivita", "formazione", FACTS),
                Map.of(
                        "attivita.0.nome",
                        "Scelta e configurazione dello strumento",
                        "attivita.0.stato",
                        number > 1 ? "finita" : "in-corso",
                        "attivita.1.nome",
                        "Formazione di chi lavora",
                        "attivita.1.stato",
                        number > 1 ? "in-corso" : "da-iniziare",
                        "fatto",
                        "Lo strumento è configurato insieme all’impresa trasformatrice.",
                        "corsi",
                        number > 1 ? "yes" : "no",
                        number > 1 ? "partecipanti" : "perche",
                        number > 1 ? "14" : "La sala era in lavori: si comincia il mese prossimo.",
                        "come_va",
                        number > 1 ? "GREEN" : "YELLOW",
                        "speso_finora",
                        3 * number + ".000"));
    }

    private static Written report(int number) {
        Map<String, String> answers = new HashMap<>(Map.of(
                "fatto",
                "Abbiamo configurato lo strumento con l’impresa trasformatrice e fatto la giornata di formazione n. "
                        + number + ".",
                "come_va",
                number == 1 ? "GREEN" : "YELLOW",
                "speso_finora",
                3 * number + ".000"));
        if (number > 1) {
            answers.put("difficolta", "Alcune persone preferiscono ancora la carta: le affianchiamo.");
        }
        return written(List.of("lavoro", FACTS), answers);
    }

    /** The final report. */
    static Written last(Case application) {
        return written(
                List.of("lavoro", "cambiamento", FACTS),
                Map.of(
                        "attivita",
                        "Strumento in uso ogni giorno, tre giornate di formazione, guida pubblicata.",
                        "obiettivi",
                        "Dimezzare il tempo passato a ricopiare dati.",
                        "risultati",
                        "Il tempo è sceso del 60 %: da dieci a quattro ore alla settimana.",
                        "benefici",
                        "Chi lavora fuori sede vede le informazioni dal telefono.",
                        "difficolta",
                        "All’inizio la connessione era lenta.",
                        "buona-pratica",
                        "Una persona per turno tiene il quaderno delle domande: le risposte diventano la guida.",
                        "persone_coinvolte",
                        String.valueOf(15 + application.number() * 4),
                        "speso_in_tutto",
                        "11.000",
                        "si_pubblica",
                        application.number() % 4 != 3 ? "yes" : "no"));
    }

    private static Written written(List<String> sections, Map<String, String> answers) {
        return new Written(
                null,
                sections.stream().collect(Collectors.toMap(Function.identity(), section -> 0)),
                answers.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, answer -> List.of(answer.getValue()))));
    }
}
