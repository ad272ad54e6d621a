package it.cooperazionedigitale.documents.check.inspection;

import it.cooperazionedigitale.documents.Finding;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/** How much the streams of a PDF unpack to; counted and thrown away, never kept. */
final class Inflation {

    private static final int PIECE = 32 * 1024;

    private final byte[] packed = new byte[PIECE];
    private final byte[] sink = new byte[PIECE];
    private long total;

    /** Pictures are measured by their points: a blank page packs a thousand times smaller and is no bomb. */
    void measure(COSStream stream) throws IOException, Flaw {
        long width = stream.getLong(COSName.WIDTH, 0);
        long height = stream.getLong(COSName.HEIGHT, 0);
        boolean picture = "Image".equals(stream.getNameAsString(COSName.SUBTYPE));
        if (picture
                && (width < 0
                        || height < 0
                        || width > Limits.PIXELS
                        || height > Limits.PIXELS
                        || width * height > Limits.PIXELS)) {
            throw new Flaw(Finding.TOO_MANY_PIXELS, width + " x " + height);
        }
        if (stream.getLength() <= 0) {
            return;
        }
        long carried = picture ? width * height * 8 + PIECE : Limits.UNPACKED;
        switch (filters(stream)) {
            case 0 -> {
                // as it is, or packed as a photograph, which is measured by its points
            }
            case 1 -> inflate(stream, picture, carried);
            default -> throw new Flaw(Finding.BOMB, "packed several times over");
        }
    }

    /** How often the bytes are inflated, one inside the other. */
    private static int filters(COSStream stream) {
        COSBase filter = stream.getFilters();
        int inflations = 0;
        if (filter instanceof COSArray several) {
            for (int at = 0; at < several.size(); at++) {
                inflations += inflates(several.getObject(at));
            }
        } else {
            inflations = inflates(filter);
        }
        return inflations;
    }

    private static int inflates(COSBase filter) {
        return COSName.FLATE_DECODE.equals(filter)
                        || COSName.FLATE_DECODE_ABBREVIATION.equals(filter)
                        || COSName.LZW_DECODE.equals(filter)
                        || COSName.LZW_DECODE_ABBREVIATION.equals(filter)
                        || COSName.RUN_LENGTH_DECODE.equals(filter)
                ? 1
                : 0;
    }

    private void inflate(COSStream stream, boolean picture, long carried) throws IOException, Flaw {
        if (!COSName.FLATE_DECODE.equals(stream.getFilters())) {
            return;
        }
        Inflater inflater = new Inflater();
        long size = 0;
        long read = 0;
        try (InputStream raw = stream.createRawInputStream()) {
            int got = raw.readNBytes(packed, 0, packed.length);
            while (got > 0 && !inflater.finished()) {
                read += got;
                inflater.setInput(packed, 0, got);
                while (!inflater.needsInput() && !inflater.finished()) {
                    int out = inflater.inflate(sink);
                    if (out == 0 && inflater.needsDictionary()) {
                        return;
                    }
                    size += out;
                    total += picture ? 0 : out;
                    boolean tooDense = !picture && size > 8 * Limits.RATIO_FROM && size / read > 10L * Limits.RATIO;
                    if (size > carried || total > Limits.PDF_UNPACKED || tooDense) {
                        throw new Flaw(Finding.BOMB, "a stream of more than " + size / Limits.MEGA + " MB");
                    }
                }
                got = raw.readNBytes(packed, 0, packed.length);
            }
        } catch (DataFormatException broken) {
            // readers show what they can of such a stream; it unpacks to nothing more
        } finally {
            inflater.end();
        }
    }
}
