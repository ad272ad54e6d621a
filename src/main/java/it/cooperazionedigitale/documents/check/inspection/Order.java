package it.cooperazionedigitale.documents.check.inspection;

import it.cooperazionedigitale.documents.FileKind;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A file to look at.
 *
 * @param file where it lies
 * @param kind what its beginning says it is
 * @param taken what the slot takes: an envelope may hold these
 * @param folder where to put what is found inside; it exists and belongs to this order alone
 */
public record Order(Path file, FileKind kind, Set<FileKind> taken, Path folder) {

    /** Hands it over. */
    public void write(DataOutputStream out) throws IOException {
        out.writeUTF(file.toString());
        out.writeUTF(kind.name());
        out.writeUTF(taken.stream().map(Enum::name).collect(Collectors.joining(",")));
        out.writeUTF(folder.toString());
        out.flush();
    }

    static Order read(DataInputStream in) throws IOException {
        Path file = Path.of(in.readUTF());
        FileKind kind = FileKind.valueOf(in.readUTF());
        Set<FileKind> taken = Arrays.stream(in.readUTF().split(","))
                .map(FileKind::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(FileKind.class)));
        return new Order(file, kind, taken, Path.of(in.readUTF()));
    }
}
