package it.cooperazionedigitale.documents.check.inspection;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Which way is up: the one thing of a photograph's EXIF that stays. */
final class Orientation {

    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.ISO_8859_1);
    private static final int TAG = 0x0112;
    private static final int ENTRY = 12;
    private static final int MOST = 8;

    private Orientation() {}

    /** 1 to 8; 1 where nothing sensible is said. */
    static int of(byte[] segment) {
        if (segment.length < EXIF.length + 8
                || !java.util.Arrays.equals(segment, 0, EXIF.length, EXIF, 0, EXIF.length)) {
            return 1;
        }
        ByteBuffer tiff = ByteBuffer.wrap(segment, EXIF.length, segment.length - EXIF.length)
                .slice();
        tiff.order(tiff.get(0) == 'M' ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN);
        int directory = tiff.getInt(4);
        if (directory < 8 || directory + 2 > tiff.limit()) {
            return 1;
        }
        int entries = tiff.getShort(directory) & 0xFFFF;
        for (int entry = 0; entry < entries; entry++) {
            int at = directory + 2 + entry * ENTRY;
            if (at + ENTRY > tiff.limit()) {
                return 1;
            }
            if ((tiff.getShort(at) & 0xFFFF) == TAG) {
                int turn = tiff.getShort(at + 8) & 0xFFFF;
                return turn >= 1 && turn <= MOST ? turn : 1;
            }
        }
        return 1;
    }

    /** An EXIF segment that says this and nothing else. */
    static byte[] alone(int turn) {
        ByteBuffer segment = ByteBuffer.allocate(EXIF.length + 26).order(ByteOrder.BIG_ENDIAN);
        segment.put(EXIF).put((byte) 'M').put((byte) 'M').putShort((short) 42).putInt(8);
        segment.putShort((short) 1).putShort((short) TAG).putShort((short) 3).putInt(1);
        segment.putShort((short) turn).putShort((short) 0).putInt(0);
        return segment.array();
    }
}
