package it.cooperazionedigitale.reference.domain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A set of reference data that changes as one: the files it is made of, the least it must hold, how it is read.
 *
 * @param name its name in {@code reference.dataset}
 * @param table the table whose current rows are counted
 * @param floor with fewer rows than this a file is taken for cut or wrong
 * @param columns the columns needed, by file
 * @param reader makes the rows of the tables; the first are those of {@code table}
 */
public record Dataset(
        String name,
        String table,
        int floor,
        Map<String, List<String>> columns,
        Function<Map<String, CsvTable>, List<TableRows>> reader) {

    /** Changes when the same files would be read differently, so that they are read again. */
    public static final int READING = 1;

    /** Reads the files, given by name, or refuses them. */
    public List<TableRows> read(Map<String, byte[]> files) {
        Map<String, CsvTable> tables = new LinkedHashMap<>();
        columns.forEach((file, needed) -> tables.put(file, CsvTable.read(file, files.get(file), needed)));
        List<TableRows> rows = reader.apply(tables);
        int count = rows.get(0).rows().size();
        if (count < floor) {
            throw new BrokenReferenceFile(
                    String.join(", ", columns.keySet()) + ": " + count + " rows, at least " + floor + " are expected");
        }
        return rows;
    }
}
