package it.cooperazionedigitale.documents.check.inspection;

import it.cooperazionedigitale.documents.Finding;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Copies the picture of a JPEG and nothing else: without place and time of the photograph, comments, previews, and without
 * whatever stands behind its end. Which way is up stays. No point of the picture is unpacked, so none can be too much.
 */
final class JpegCleaning {

    private static final int SOI = 0xD8;
    private static final int EOI = 0xD9;
    private static final int SOS = 0xDA;
    private static final int DNL = 0xDC;
    private static final int APP0 = 0xE0;
    private static final int APP1 = 0xE1;
    private static final int APP2 = 0xE2;
    private static final int APP14 = 0xEE;
    private static final int APP15 = 0xEF;
    private static final int COMMENT = 0xFE;

    private final DataInputStream in;
    private final OutputStream out;
    private boolean framed;
    private boolean scanned;

    private JpegCleaning(DataInputStream in, OutputStream out) {
        this.in = in;
        this.out = out;
    }

    static void clean(Path file, Path copy) throws IOException, Flaw {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)));
                OutputStream out = new BufferedOutputStream(Files.newOutputStream(copy))) {
            new JpegCleaning(in, out).clean();
        } catch (EOFException early) {
            throw new Flaw(Finding.BROKEN, "the picture ends too early");
        }
    }

    private void clean() throws IOException, Flaw {
        if (in.readUnsignedByte() != 0xFF || in.readUnsignedByte() != SOI) {
            throw new Flaw(Finding.BROKEN, "no beginning");
        }
        out.write(0xFF);
        out.write(SOI);
        int marker = marker();
        while (marker != EOI) {
            byte[] body = body();
            if (isFrame(marker)) {
                checkSize(body);
                framed = true;
            }
            if (isKept(marker, body)) {
                write(marker, body);
            } else if (marker == APP1) {
                int turn = Orientation.of(body);
                if (turn > 1) {
                    write(APP1, Orientation.alone(turn));
                }
            }
            marker = marker == SOS ? scan() : marker();
        }
        if (!framed || !scanned) {
            throw new Flaw(Finding.BROKEN, "no picture in it");
        }
        out.write(0xFF);
        out.write(EOI);
    }

    private int marker() throws IOException, Flaw {
        if (in.readUnsignedByte() != 0xFF) {
            throw new Flaw(Finding.BROKEN, "something between two segments");
        }
        int marker = in.readUnsignedByte();
        while (marker == 0xFF) {
            marker = in.readUnsignedByte();
        }
        if (marker < 0xC0 || marker == SOI || marker >= 0xD0 && marker < SOI) {
            throw new Flaw(Finding.BROKEN, "an unknown segment");
        }
        return marker;
    }

    private byte[] body() throws IOException, Flaw {
        int length = in.readUnsignedShort();
        if (length < 2) {
            throw new Flaw(Finding.BROKEN, "a segment without length");
        }
        byte[] body = new byte[length - 2];
        in.readFully(body);
        return body;
    }

    /** The packed points: copied up to the next marker that is none of their own. */
    private int scan() throws IOException {
        scanned = true;
        while (true) {
            int read = in.readUnsignedByte();
            if (read != 0xFF) {
                out.write(read);
                continue;
            }
            int next = in.readUnsignedByte();
            while (next == 0xFF) {
                next = in.readUnsignedByte();
            }
            if (next != 0 && (next < 0xD0 || next > 0xD7)) {
                return next;
            }
            out.write(0xFF);
            out.write(next);
        }
    }

    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    private static boolean isKept(int marker, byte[] body) {
        if (marker == COMMENT || marker == DNL) {
            return false;
        }
        if (marker < APP0 || marker > APP15) {
            return true;
        }
        return marker == APP0 && begins(body, "JFIF\0")
                || marker == APP2 && begins(body, "ICC_PROFILE\0")
                || marker == APP14 && begins(body, "Adobe");
    }

    private static boolean begins(byte[] body, String name) {
        byte[] wanted = name.getBytes(StandardCharsets.ISO_8859_1);
        return body.length >= wanted.length
                && java.util.Arrays.equals(body, 0, wanted.length, wanted, 0, wanted.length);
    }

    private static void checkSize(byte[] frame) throws Flaw {
        if (frame.length < 6) {
            throw new Flaw(Finding.BROKEN, "a frame without size");
        }
        long height = (frame[1] & 0xFF) << 8 | frame[2] & 0xFF;
        long width = (frame[3] & 0xFF) << 8 | frame[4] & 0xFF;
        if (height == 0 || width == 0) {
            throw new Flaw(Finding.BROKEN, "a picture without size");
        }
        if (height * width > Limits.PIXELS) {
            throw new Flaw(Finding.TOO_MANY_PIXELS, width + " x " + height);
        }
    }

    private void write(int marker, byte[] body) throws IOException {
        out.write(0xFF);
        out.write(marker);
        out.write((body.length + 2) >> 8);
        out.write((body.length + 2) & 0xFF);
        out.write(body);
    }
}
