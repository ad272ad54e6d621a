package it.cooperazionedigitale.documents.check.inspection;

import it.cooperazionedigitale.documents.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/**
 * How a stream of a PDF is packed, however it is written down: a name or a list, in full or abbreviated.
 *
 * @param spelling how the packed bytes are spelled in letters or digits
 * @param inflating what packs them, or nothing for a stream that is as it is or a photograph
 */
record PdfFilters(List<COSName> spelling, COSName inflating) {

    static final Set<COSName> FLATE = Set.of(COSName.FLATE_DECODE, COSName.FLATE_DECODE_ABBREVIATION);

    private static final Set<COSName> OTHERS =
            Set.of(COSName.LZW_DECODE, COSName.LZW_DECODE_ABBREVIATION, COSName.RUN_LENGTH_DECODE, name("RL"));
    private static final Set<COSName> SPELLING = Set.of(
            COSName.ASCII85_DECODE,
            COSName.ASCII85_DECODE_ABBREVIATION,
            COSName.ASCII_HEX_DECODE,
            COSName.ASCII_HEX_DECODE_ABBREVIATION);
    private static final Set<COSName> NONE = Set.of(name("Crypt"));
    private static final COSName NOTHING = name("");

    /** Refuses what is packed more than once, or packed behind a picture. */
    static PdfFilters of(COSStream stream) throws Flaw {
        List<COSName> spelling = new ArrayList<>();
        COSName inflating = NOTHING;
        boolean picture = false;
        for (COSName filter : names(stream.getFilters())) {
            boolean packs = FLATE.contains(filter) || OTHERS.contains(filter);
            boolean spells = SPELLING.contains(filter);
            if (packs && (picture || inflating != NOTHING) || spells && inflating != NOTHING) {
                throw new Flaw(Finding.BOMB, "packed several times over");
            }
            if (packs) {
                inflating = filter;
            } else if (spells) {
                spelling.add(filter);
            } else {
                picture |= !NONE.contains(filter);
            }
        }
        return new PdfFilters(spelling, inflating);
    }

    boolean inflates() {
        return inflating != NOTHING;
    }

    private static List<COSName> names(COSBase filters) {
        List<COSName> names = new ArrayList<>();
        if (filters instanceof COSName one) {
            names.add(one);
        } else if (filters instanceof COSArray several) {
            for (int at = 0; at < several.size(); at++) {
                if (several.getObject(at) instanceof COSName one) {
                    names.add(one);
                }
            }
        }
        return names;
    }

    private static COSName name(String name) {
        return COSName.getPDFName(name);
    }
}
