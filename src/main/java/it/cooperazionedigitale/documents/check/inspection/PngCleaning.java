package it.cooperazionedigitale.documents.check.inspection;

import it.cooperazionedigitale.documents.Finding;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Copies the picture of a PNG and nothing else: no texts, no times, no places, nothing behind its end. */
final class PngCleaning {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final Set<String> KEPT =
            Set.of("IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "pHYs", "bKGD", "sBIT");
    private static final int LARGEST_CHUNK = 26 * Limits.MEGA;
    private static final int PIECE = 32 * 1024;

    private final DataInputStream in;
    private final DataOutputStream out;
    private final Inflater inflater = new Inflater();
    private final byte[] sink = new byte[PIECE];
    private long expected;
    private long unpacked;

    private PngCleaning(DataInputStream in, DataOutputStream out) {
        this.in = in;
        this.out = out;
    }

    static void clean(Path file, Path copy) throws IOException, Flaw {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)));
                DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(copy)))) {
            PngCleaning cleaning = new PngCleaning(in, out);
            try {
                cleaning.clean();
            } finally {
                cleaning.inflater.end();
            }
        } catch (EOFException early) {
            throw new Flaw(Finding.BROKEN, "the picture ends too early");
        } catch (DataFormatException wrong) {
            throw new Flaw(Finding.BROKEN, "the points cannot be unpacked");
        }
    }

    private void clean() throws IOException, Flaw, DataFormatException {
        byte[] signature = new byte[SIGNATURE.length];
        in.readFully(signature);
        out.write(signature);
        String type = "";
        boolean first = true;
        while (!"IEND".equals(type)) {
            int length = in.readInt();
            byte[] name = new byte[4];
            in.readFully(name);
            type = new String(name, StandardCharsets.ISO_8859_1);
            if (length < 0 || length > LARGEST_CHUNK || !type.matches("[A-Za-z]{4}") || first != "IHDR".equals(type)) {
                throw new Flaw(Finding.BROKEN, "a chunk that is none");
            }
            chunk(type, name, length);
            first = false;
        }
        if (expected == 0 || unpacked < expected) {
            throw new Flaw(Finding.BROKEN, "points are missing");
        }
    }

    private void chunk(String type, byte[] name, int length) throws IOException, Flaw, DataFormatException {
        boolean kept = KEPT.contains(type);
        CRC32 sum = new CRC32();
        sum.update(name);
        if (kept) {
            out.writeInt(length);
            out.write(name);
        }
        byte[] piece = new byte[Math.min(length, PIECE)];
        int left = length;
        boolean header = "IHDR".equals(type);
        while (left > 0) {
            int read = Math.min(left, piece.length);
            in.readFully(piece, 0, read);
            sum.update(piece, 0, read);
            if (header) {
                header(piece, read);
            } else if ("IDAT".equals(type)) {
                unpack(piece, read);
            }
            if (kept) {
                out.write(piece, 0, read);
            }
            left -= read;
        }
        int said = in.readInt();
        if ((int) sum.getValue() != said) {
            throw new Flaw(Finding.BROKEN, "a checksum is wrong");
        }
        if (kept) {
            out.writeInt(said);
        }
    }

    private void header(byte[] body, int length) throws Flaw {
        if (length != 13) {
            throw new Flaw(Finding.BROKEN, "a header of another length");
        }
        java.nio.ByteBuffer header = java.nio.ByteBuffer.wrap(body, 0, length);
        long width = header.getInt() & 0xFFFFFFFFL;
        long height = header.getInt() & 0xFFFFFFFFL;
        int depth = header.get();
        int samples = switch (header.get()) {
            case 0, 3 -> 1;
            case 2 -> 3;
            case 4 -> 2;
            case 6 -> 4;
            default -> throw new Flaw(Finding.BROKEN, "an unknown kind of colour");
        };
        if (width == 0 || height == 0 || depth < 1 || depth > 16) {
            throw new Flaw(Finding.BROKEN, "a picture without size");
        }
        if (width > Limits.PIXELS || height > Limits.PIXELS || width * height > Limits.PIXELS) {
            throw new Flaw(Finding.TOO_MANY_PIXELS, width + " x " + height);
        }
        expected = width * height * samples * depth / 8;
    }

    /** Nothing is kept of the points; there must be as many as were announced, and not many more. */
    private void unpack(byte[] piece, int length) throws Flaw, DataFormatException {
        inflater.setInput(piece, 0, length);
        while (!inflater.needsInput() && !inflater.finished()) {
            int got = inflater.inflate(sink);
            unpacked += got;
            if (unpacked > 2 * expected + PIECE) {
                throw new Flaw(Finding.BOMB, "more points than announced");
            }
            if (got == 0 && inflater.needsDictionary()) {
                throw new Flaw(Finding.BROKEN, "the points cannot be unpacked");
            }
        }
    }
}
