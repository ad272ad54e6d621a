package it.cooperazionedigitale.privacy.web;

import it.cooperazionedigitale.privacy.usecase.RegisterQueries.Row;
import it.cooperazionedigitale.shared.personal.Hold;
import it.cooperazionedigitale.shared.personal.PersonalColumn;
import it.cooperazionedigitale.site.SummaryRow;
import it.cooperazionedigitale.site.TableCell;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The register in the reader's language. */
@Component
public class RegisterWords {

    private final MessageSource messages;

    RegisterWords(MessageSource messages) {
        this.messages = messages;
    }

    /**
     * One processing, ready to print.
     *
     * @param title what it is called
     * @param lines what the register says of it
     * @param columns each column: where, what, at erasure
     */
    public record Chapter(String title, List<SummaryRow> lines, List<List<TableCell>> columns) {}

    /** Every processing. */
    public List<Chapter> chapters(List<Row> rows) {
        return rows.stream().map(this::chapter).toList();
    }

    /** Why some data outlast an erasure. */
    public List<SummaryRow> holds() {
        return Arrays.stream(Hold.values())
                .filter(hold -> hold != Hold.NONE)
                .map(hold ->
                        SummaryRow.fixed(capital(word("privacy.hold." + hold)), word("privacy.hold." + hold + ".why")))
                .toList();
    }

    /** The register as lines of a sheet, with a head. */
    public List<List<String>> sheet(List<Row> rows) {
        List<List<String>> lines = new java.util.ArrayList<>();
        lines.add(java.util.stream.Stream.of(
                        "use", "purpose", "basis", "subjects", "seen", "period", "column", "what", "end")
                .map(part -> word("privacy.register." + part))
                .toList());
        for (Row row : rows) {
            String key = "privacy.use." + row.use();
            for (PersonalColumn column : row.columns()) {
                lines.add(List.of(
                        word(key),
                        word(key + ".purpose"),
                        basis(row),
                        word(key + ".subjects"),
                        word(key + ".seen"),
                        word(key + ".period"),
                        column.table() + "." + column.column(),
                        word("privacy.what." + column.what()),
                        end(column)));
            }
        }
        return lines;
    }

    private Chapter chapter(Row row) {
        String key = "privacy.use." + row.use();
        return new Chapter(
                word(key),
                List.of(
                        SummaryRow.fixed(word("privacy.register.purpose"), word(key + ".purpose")),
                        SummaryRow.fixed(word("privacy.register.kinds"), capital(list("privacy.what.", row.kinds()))),
                        SummaryRow.fixed(word("privacy.register.subjects"), word(key + ".subjects")),
                        SummaryRow.fixed(word("privacy.register.basis"), basis(row)),
                        SummaryRow.fixed(word("privacy.register.seen"), word(key + ".seen")),
                        SummaryRow.fixed(word("privacy.register.period"), word(key + ".period")),
                        SummaryRow.fixed(word("privacy.register.end"), capital(list("privacy.end.", row.ends())))),
                row.columns().stream()
                        .map(column -> List.of(
                                TableCell.of(column.table() + "." + column.column()),
                                TableCell.of(word("privacy.what." + column.what())),
                                TableCell.of(end(column))))
                        .toList());
    }

    private String basis(Row row) {
        return "Art. " + row.use().basis().article() + " GDPR: "
                + word("privacy.basis." + row.use().basis());
    }

    private String end(PersonalColumn column) {
        String end = word("privacy.end." + column.end());
        return column.hold() == Hold.NONE ? end : end + ": " + word("privacy.hold." + column.hold());
    }

    private String list(String prefix, Collection<? extends Enum<?>> of) {
        return of.stream().map(one -> word(prefix + one)).collect(Collectors.joining(", "));
    }

    private String word(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }

    private static String capital(String words) {
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
