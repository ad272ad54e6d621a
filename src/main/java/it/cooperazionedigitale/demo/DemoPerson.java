package it.cooperazionedigitale.demo;

/** The invented people one can sign in as; the addresses are at example.org. */
public enum DemoPerson {
    GIULIA(
            "Giulia Nardozza",
            "legale rappresentante di Fili d’Erba, cooperativa in area interna (Basilicata, hub PICO)"),
    LUCA("Luca Santarsiero", "redattore della stessa cooperativa e di un’altra"),
    CHIARA("Chiara Parodi", "legale rappresentante di Vele Alte, cooperativa (Liguria, hub Node)"),
    MARCO("Marco Telesca", "legale rappresentante di Bottega Bit, impresa trasformatrice accreditata"),
    NADIA("Nadia Lorusso", "nodo territoriale PICO di Basilicata, Puglia e Calabria: controlla l’ammissibilità"),
    PAOLO("Paolo Ferri", "responsabile dell’hub PICO: accredita le trasformatrici, sceglie chi valuta"),
    SARA("Sara Conti", "valutatrice: dà i punteggi"),
    TOMMASO("Tommaso Greco", "valutatore: dà i punteggi"),
    ELENA("Elena Ricci", "valutatrice: dà i punteggi"),
    ANNA("Anna Marini", "staff dell’Associazione: bandi, graduatorie, proposte di delibera, controllo dei progetti"),
    BRUNO("Bruno Sala", "Comitato direttivo: approva le graduatorie, vota le delibere"),
    CARLA("Carla Fontana", "Comitato direttivo: approva le graduatorie, vota le delibere"),
    DARIO("Dario Villa", "revisore del finanziatore: legge tutto, non cambia niente"),
    IRENE("Irene Costa", "amministratrice tecnica"),
    OLGA("Olga Testa", "amministratrice tecnica: con Irene dà i ruoli che decidono, una propone e l’altra approva");

    private final String fullName;
    private final String part;

    DemoPerson(String fullName, String part) {
        this.fullName = fullName;
        this.part = part;
    }

    /** The invented name. */
    public String fullName() {
        return fullName;
    }

    /** The part the person plays, in Italian. */
    public String part() {
        return part;
    }

    /** The address to sign in with. */
    public String email() {
        return name().toLowerCase(java.util.Locale.ROOT) + "@example.org";
    }
}
