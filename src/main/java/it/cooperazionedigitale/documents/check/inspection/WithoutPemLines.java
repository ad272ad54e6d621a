package it.cooperazionedigitale.documents.check.inspection;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Leaves out the lines that begin and end with hyphens: a Base64 decoder would take their letters for content. */
final class WithoutPemLines extends FilterInputStream {

    private boolean lineBegins = true;

    WithoutPemLines(InputStream in) {
        super(new BufferedInputStream(in));
    }

    @Override
    public int read() throws IOException {
        int next = in.read();
        while (lineBegins && next == '-') {
            while (next >= 0 && next != '\n') {
                next = in.read();
            }
            next = next < 0 ? next : in.read();
        }
        lineBegins = next == '\n' || lineBegins && next == '\r';
        return next;
    }

    @Override
    public int read(byte[] target, int from, int length) throws IOException {
        int count = 0;
        while (count < length) {
            int next = read();
            if (next < 0) {
                break;
            }
            target[from + count++] = (byte) next;
        }
        return count == 0 && length > 0 ? -1 : count;
    }
}
