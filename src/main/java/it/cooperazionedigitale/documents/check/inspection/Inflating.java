package it.cooperazionedigitale.documents.check.inspection;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Inflates as PDF readers do, who do not look at the header: a wrong one, or none, keeps nothing from them. */
final class Inflating {

    private static final int HEADER = 2;

    private final byte[] packed = new byte[Count.PIECE];
    private final byte[] sink = new byte[Count.PIECE];

    void measure(Path file, Count count) throws IOException {
        for (int skipped : new int[] {HEADER, 0}) {
            if (count.size() == 0) {
                try (InputStream content = Files.newInputStream(file)) {
                    content.skipNBytes(Math.min(skipped, Files.size(file)));
                    inflate(content, count);
                }
            }
        }
    }

    private void inflate(InputStream content, Count count) throws IOException {
        Inflater inflater = new Inflater(true);
        try {
            int got = content.readNBytes(packed, 0, packed.length);
            while (got > 0 && !inflater.finished()) {
                inflater.setInput(packed, 0, got);
                while (!inflater.needsInput() && !inflater.finished()) {
                    count.write(sink, 0, inflater.inflate(sink));
                }
                got = content.readNBytes(packed, 0, packed.length);
            }
        } catch (DataFormatException broken) {
            // readers show what they can of such a stream; it unpacks to nothing more
        } finally {
            inflater.end();
        }
    }
}
