package it.cooperazionedigitale.demo.story;

import it.cooperazionedigitale.demo.DemoPerson;
import it.cooperazionedigitale.organisations.BodyTrait;
import it.cooperazionedigitale.organisations.HeadCounts;
import it.cooperazionedigitale.organisations.OrganisationKind;
import it.cooperazionedigitale.reference.Comune;
import it.cooperazionedigitale.reference.ReferenceData;
import it.cooperazionedigitale.shared.Ids;
import it.cooperazionedigitale.shared.TaxCode;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The invented cooperatives, associations and transformer firms, as the file tells them. */
@Component
class Bodies {

    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    private final ReferenceData reference;

    Bodies(ReferenceData reference) {
        this.reference = reference;
    }

    /** All of them, in the order of the file: the first two are Giulia's and Chiara's. */
    List<Body> all() {
        try (Reader text = new InputStreamReader(
                        new ClassPathResource("demo/bodies.csv").getInputStream(), StandardCharsets.UTF_8);
                CSVParser rows = CSVParser.parse(text, FORMAT)) {
            return rows.stream().map(this::body).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Body body(CSVRecord row) {
        String code = row.get("tax_code");
        Comune comune = reference.comune(row.get("comune")).orElseThrow();
        String owner = switch (row.get("name")) {
            case "Cooperativa Fili d’Erba" -> DemoPerson.GIULIA.email();
            case "Cooperativa Vele Alte" -> DemoPerson.CHIARA.email();
            case "Bottega Bit" -> DemoPerson.MARCO.email();
            default -> "coop" + row.getRecordNumber() + "@example.org";
        };
        Set<BodyTrait> traits = row.get("traits").isBlank()
                ? Set.of()
                : Arrays.stream(row.get("traits").split(" "))
                        .map(BodyTrait::valueOf)
                        .collect(Collectors.toSet());
        return new Body(
                bodyId(code),
                owner,
                row.get("name"),
                OrganisationKind.valueOf(row.get("kind")),
                row.get("hub"),
                comune.code(),
                TaxCode.parse(code).orElseThrow(),
                traits,
                new HeadCounts(
                        number(row, "members"),
                        number(row, "women"),
                        number(row, "under36"),
                        number(row, "under41"),
                        number(row, "non_italian"),
                        number(row, "workers"),
                        number(row, "disadvantaged")));
    }

    /** Registering a person and a body takes two ids: the account's is the first, the body's the second. */
    private static UUID bodyId(String taxCode) {
        return Ids.of("body/" + taxCode + "#2");
    }

    private static int number(CSVRecord row, String column) {
        return Integer.parseInt(row.get(column));
    }
}
