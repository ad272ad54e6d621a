package it.cooperazionedigitale.documents.check.inspection;

import it.cooperazionedigitale.documents.FileKind;
import it.cooperazionedigitale.documents.Finding;
import it.cooperazionedigitale.documents.domain.Content;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/** What lies in an envelope, by its content. */
final class Insides {

    private Insides() {}

    static FileKind kind(Path inside, Set<FileKind> taken) throws IOException, Flaw {
        Content content;
        try (InputStream stream = Files.newInputStream(inside)) {
            content = Content.of(stream.readNBytes(Content.HEAD));
        }
        if (content.kind() == null || !taken.contains(content.kind())) {
            throw new Flaw(Finding.INSIDE, content.mime());
        }
        return content.kind();
    }
}
