package it.cooperazionedigitale.documents.check.inspection;

import it.cooperazionedigitale.documents.Finding;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.FilterFactory;

/** How much the streams of a PDF unpack to; counted and thrown away, never kept. */
final class Inflation {

    private final Inflating inflating = new Inflating();
    private long text;
    private long pictures;

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
        PdfFilters filters = PdfFilters.of(stream);
        if (filters.inflates()) {
            long most = picture
                    ? Math.min(width * height * 8 + Count.PIECE, Limits.PDF_PICTURES - pictures)
                    : Math.min(Limits.UNPACKED, Limits.PDF_UNPACKED - text);
            long size = unpack(stream, filters, new Count(most, picture ? 0 : stream.getLength()));
            text += picture ? 0 : size;
            pictures += picture ? size : 0;
        }
    }

    /** What stands in letters or digits is read out first, into a file that goes again. */
    private long unpack(COSStream stream, PdfFilters filters, Count count) throws IOException, Flaw {
        Path packed = Files.createTempFile("stream-", "");
        try {
            try (InputStream raw = stream.createRawInputStream()) {
                readOut(filters.spelling(), raw, packed);
            }
            COSName filter = filters.inflating();
            if (PdfFilters.FLATE.contains(filter)) {
                inflating.measure(packed, count);
            } else {
                try (InputStream content = Files.newInputStream(packed)) {
                    FilterFactory.INSTANCE.getFilter(filter).decode(content, count, early(stream, filter), 0);
                } catch (Count.TooMuch bomb) {
                    throw bomb;
                } catch (IOException | RuntimeException broken) {
                    // readers show what they can of such a stream; it unpacks to nothing more
                }
            }
            return count.size();
        } catch (Count.TooMuch bomb) {
            throw new Flaw(Finding.BOMB, "a stream of more than " + count.size() / Limits.MEGA + " MB");
        } finally {
            Files.deleteIfExists(packed);
        }
    }

    private static void readOut(List<COSName> spelling, InputStream raw, Path packed) throws IOException, Flaw {
        if (spelling.size() > 1) {
            throw new Flaw(Finding.BOMB, "spelled several times over");
        }
        try (var out = Files.newOutputStream(packed)) {
            if (spelling.isEmpty()) {
                raw.transferTo(out);
            } else {
                Count letters = new Count(Limits.UNPACKED, 0, out);
                FilterFactory.INSTANCE.getFilter(spelling.get(0)).decode(raw, letters, new COSDictionary(), 0);
            }
        }
    }

    /** Of what a stream says about its packing only this counts; how its rows are drawn is no matter here. */
    private static COSDictionary early(COSStream stream, COSName filter) {
        COSDictionary only = new COSDictionary();
        if (stream.getDictionaryObject(COSName.DECODE_PARMS, COSName.DP) instanceof COSDictionary said) {
            only.setInt(COSName.EARLY_CHANGE, said.getInt(COSName.EARLY_CHANGE, 1));
        }
        COSDictionary around = new COSDictionary();
        around.setItem(COSName.FILTER, filter);
        around.setItem(COSName.DECODE_PARMS, only);
        return around;
    }
}
