package it.cooperazionedigitale.privacy.web.data;

import it.cooperazionedigitale.documents.pdf.PdfWorkshop;
import it.cooperazionedigitale.documents.pdf.Sheet;
import it.cooperazionedigitale.privacy.usecase.ExportOwnData.Known;
import it.cooperazionedigitale.shared.ItalianFormats;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/** What the portal knows of a person, for machines and on paper. */
@Component
class DataSheets {

    private static final String FORMAT = "cooperazionedigitale/personal-data/1";

    private final JsonMapper json;
    private final PdfWorkshop workshop;
    private final MessageSource messages;

    DataSheets(JsonMapper json, PdfWorkshop workshop, MessageSource messages) {
        this.json = json;
        this.workshop = workshop;
        this.messages = messages;
    }

    /** Row after row, so that much of it needs no room. */
    void json(Known known, OutputStream out) throws IOException {
        try (JsonGenerator generator = json.writerWithDefaultPrettyPrinter().createGenerator(out, JsonEncoding.UTF8)) {
            generator.writeStartObject();
            generator.writeStringProperty("format", FORMAT);
            generator.writeStringProperty("madeAt", known.madeAt().toString());
            generator.writeObjectPropertyStart("modules");
            known.modules().forEach((module, tables) -> {
                generator.writeObjectPropertyStart(module);
                tables.forEach((table, rows) -> {
                    generator.writeArrayPropertyStart(table);
                    rows.forEach(generator::writePOJO);
                    generator.writeEndArray();
                });
                generator.writeEndObject();
            });
            generator.writeEndObject();
            generator.writeEndObject();
        }
    }

    /** One chapter a module, one card a thing. */
    byte[] pdf(Known known, String name, Locale language) {
        List<DataSheet.Chapter> chapters = new ArrayList<>();
        known.modules().forEach((module, tables) -> {
            List<DataSheet.Part> parts = new ArrayList<>();
            tables.forEach((table, rows) -> parts.add(new DataSheet.Part(
                    word("table." + table, table, language),
                    rows.stream().map(row -> lines(row, language)).toList())));
            chapters.add(new DataSheet.Chapter(word("module." + module, module, language), parts));
        });
        String title = messages.getMessage("privacy.sheet.title", null, language);
        return workshop.make(new Sheet(
                DataController.SHEET_VIEW,
                title,
                messages.getMessage("privacy.sheet.description", null, language),
                new DataSheet(name, ItalianFormats.exact(known.madeAt()), chapters),
                language));
    }

    private List<DataSheet.Line> lines(Map<String, Object> row, Locale language) {
        return row.entrySet().stream()
                .map(cell -> new DataSheet.Line(
                        word("word." + cell.getKey(), cell.getKey(), language), said(cell.getValue(), language)))
                .toList();
    }

    private String said(Object value, Locale language) {
        if (value instanceof Boolean yes) {
            return messages.getMessage(yes ? "site.yes" : "site.no", null, language);
        }
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(entry -> entry.getKey() + ": " + said(entry.getValue(), language))
                    .collect(Collectors.joining("\n"));
        }
        if (value instanceof List<?> list) {
            return list.stream().map(one -> said(one, language)).collect(Collectors.joining(", "));
        }
        String text = String.valueOf(value);
        if (text.matches("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z")) {
            try {
                return ItalianFormats.moment(Instant.parse(text));
            } catch (DateTimeParseException noInstant) {
                return text;
            }
        }
        return word("value." + text, text, language);
    }

    private String word(String key, String otherwise, Locale language) {
        String found = messages.getMessage("privacy." + key.replace(' ', '_'), null, otherwise, language);
        return found == null ? otherwise : found;
    }
}
