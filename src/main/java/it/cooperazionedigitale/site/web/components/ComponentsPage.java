package it.cooperazionedigitale.site.web.components;

import it.cooperazionedigitale.site.Bar;
import it.cooperazionedigitale.site.CarriedField;
import it.cooperazionedigitale.site.ChartBars;
import it.cooperazionedigitale.site.Choice;
import it.cooperazionedigitale.site.Figure;
import it.cooperazionedigitale.site.FileRow;
import it.cooperazionedigitale.site.FilterLink;
import it.cooperazionedigitale.site.LettersToCome;
import it.cooperazionedigitale.site.NavLink;
import it.cooperazionedigitale.site.PageLinks;
import it.cooperazionedigitale.site.Radar;
import it.cooperazionedigitale.site.RegionMap;
import it.cooperazionedigitale.site.RegionValue;
import it.cooperazionedigitale.site.ScoreBand;
import it.cooperazionedigitale.site.SummaryRow;
import it.cooperazionedigitale.site.TableCell;
import it.cooperazionedigitale.site.TableColumn;
import it.cooperazionedigitale.site.TaskRow;
import it.cooperazionedigitale.site.TimelineStep;
import it.cooperazionedigitale.site.TimelineStep.State;
import it.cooperazionedigitale.site.Tone;
import it.cooperazionedigitale.site.UploadRules;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Invented data that puts every component in every state. */
record ComponentsPage(
        List<NavLink> crumbs,
        List<Choice> regions,
        List<Choice> kinds,
        List<Choice> priorities,
        List<TaskRow> tasks,
        List<SummaryRow> rows,
        List<TableColumn> columns,
        List<List<TableCell>> cells,
        List<FilterLink> parts,
        List<CarriedField> carried,
        PageLinks links,
        LettersToCome.Readers letters,
        List<TimelineStep> steps,
        List<Figure> figures,
        List<ScoreBand> bands,
        ChartBars lying,
        ChartBars standing,
        ChartBars none,
        List<FileRow> files,
        UploadRules uploads,
        RegionMap map,
        Radar radar) {

    private static final String LONG = "Rete delle cooperative di comunità dell’Appennino tosco-emiliano e della "
            + "Montagna fiorentina, con sportello digitale itinerante per i soci che non usano il computer";

    static ComponentsPage sample() {
        return new ComponentsPage(
                List.of(new NavLink("/", "site.name", false), new NavLink("/bandi", "site.nav.calls", false)),
                List.of(Choice.of("17", "Basilicata"), Choice.of("18", "Calabria"), Choice.of("05", "Veneto")),
                List.of(
                        new Choice("single", "Da soli", "Una cooperativa, fino a 10.000,00 €"),
                        new Choice("network", "In rete", "Almeno tre cooperative con un capofila"),
                        Choice.of("long", LONG)),
                List.of(Choice.of("women", "Impresa femminile"), Choice.of("young", "Impresa giovanile")),
                sampleTasks(),
                List.of(
                        new SummaryRow("Titolo del progetto", "Prenotazioni in rete", "/"),
                        new SummaryRow("Sito", null, "/"),
                        new SummaryRow("Racconto", LONG, "/"),
                        SummaryRow.fixed("Protocollo", "CD-2027-00123")),
                List.of(
                        TableColumn.text("Voce"),
                        TableColumn.number("Costo"),
                        TableColumn.number("Contributo"),
                        TableColumn.text("Stato")),
                List.of(
                        List.of(
                                TableCell.link("Sviluppo", "/"),
                                TableCell.of("8.200,00 €"),
                                TableCell.of("6.500,00 €"),
                                TableCell.state("Da verificare", Tone.DOING)),
                        List.of(
                                TableCell.of(LONG),
                                TableCell.of("2.100,00 €"),
                                TableCell.of("2.000,00 €"),
                                TableCell.of("Verificata"))),
                List.of(
                        new FilterLink("/", "Tutte", 128, true),
                        new FilterLink("/", "In bozza", 3, false),
                        new FilterLink("/", "Ritirate o decadute", 1, false)),
                List.of(new CarriedField("filtri", "regione=17")),
                new PageLinks("/", "/", "21-40 di 128"),
                new LettersToCome.Readers(23, 24, 11),
                List.of(
                        new TimelineStep("Domanda inviata", "31 marzo 2027, ore 11:42", null, State.DONE),
                        new TimelineStep("Verifica di ammissibilità", "12 aprile 2027", "Ammessa.", State.DONE),
                        new TimelineStep("Valutazione", null, "Due persone la leggono ora.", State.CURRENT),
                        new TimelineStep("Graduatoria", "entro il 30 giugno 2027", null, State.NEXT),
                        new TimelineStep("Rinuncia", "2 luglio 2027", "Chiusa qui.", State.STOPPED)),
                List.of(
                        new Figure("progetti finanziati", "204", "Contributi accettati, esclusi quelli revocati."),
                        new Figure("euro concessi", "1.160.400,00 €", null),
                        new Figure(LONG, "0", "Non c’è ancora niente da contare.")),
                List.of(
                        new ScoreBand("1", "Nessun cenno ad altri"),
                        new ScoreBand("2", "Intenzione senza passi"),
                        new ScoreBand("3", "Passi indicati, senza impegni"),
                        new ScoreBand("4", "Impegni di almeno un soggetto"),
                        new ScoreBand("5", "Già in uso da altri")),
                ChartBars.of(List.of(
                        new Bar("Basilicata", 12, "12"), new Bar("Emilia-Romagna", 31, "31"), new Bar(LONG, 0, "0"))),
                ChartBars.of(IntStream.rangeClosed(1, 20)
                        .mapToObj(day -> new Bar(day + " marzo", day * day / 4.0, String.valueOf(day * day / 4)))
                        .toList()),
                ChartBars.of(List.of()),
                List.of(
                        new FileRow("/", "bilancio-2026.pdf", "PDF, 220 kB, 3 marzo 2027", null, null),
                        new FileRow(null, "visura_camerale_aggiornata.pdf.p7m", "1,2 MB", "In controllo", Tone.DOING),
                        new FileRow(null, "foto.heic", null, "Formato non ammesso", Tone.STOP)),
                new UploadRules(
                        List.of("pdf", "jpg", "p7m"),
                        List.of("application/pdf", "image/jpeg", "application/pkcs7-mime"),
                        25 * 1024 * 1024,
                        true),
                RegionMap.of(sampleMap()),
                Radar.of(
                        List.of("Strategia", "Strumenti", "Persone", "Dati", "Automazione", "Ambiente"),
                        List.of(
                                new Radar.Series("Voi", List.of(28, 46, 54, 39, 24, 100)),
                                new Radar.Series("Il vostro settore", List.of(60, 27, 0, 27, 18, 23)))));
    }

    private static List<TaskRow> sampleTasks() {
        return List.of(
                new TaskRow("/", "La tua cooperativa", "Completata", null, null),
                new TaskRow("/", "Bisogno e obiettivi", "In corso", Tone.DOING, "Luca, oggi alle 11:42"),
                new TaskRow("/", "Partner", "Manca una conferma", Tone.STOP, null),
                new TaskRow("/", "Budget", "Da iniziare", Tone.TODO, null),
                new TaskRow("/", LONG, "Scade domani", Tone.CALL, LONG),
                new TaskRow(null, "Riepilogo e invio", null, null, "Quando le altre sezioni sono complete"));
    }

    private static List<RegionValue> sampleMap() {
        List<String> names = List.of(
                "Piemonte",
                "Valle d’Aosta",
                "Lombardia",
                "Trentino-Alto Adige",
                "Veneto",
                "Friuli-Venezia Giulia",
                "Liguria",
                "Emilia-Romagna",
                "Toscana",
                "Umbria",
                "Marche",
                "Lazio",
                "Abruzzo",
                "Molise",
                "Campania",
                "Puglia",
                "Basilicata",
                "Calabria",
                "Sicilia",
                "Sardegna");
        return IntStream.range(0, names.size())
                .mapToObj(i -> new RegionValue(
                        String.format(Locale.ROOT, "%02d", i + 1),
                        names.get(i),
                        i % 7,
                        String.valueOf(i % 7),
                        i == 4 ? "/" : null))
                .toList();
    }
}
