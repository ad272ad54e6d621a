package it.cooperazionedigitale.documents.check.attacks;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Pictures, good and bad, made for the test. */
public final class Pictures {

    private Pictures() {}

    /** A small photograph. */
    public static byte[] jpeg() {
        return image("jpg");
    }

    /** A small picture. */
    public static byte[] png() {
        return image("png");
    }

    private static byte[] image(String format) {
        BufferedImage image = new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 64; x++) {
            image.setRGB(x, x % 48, 0x0B5A4B + x);
        }
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            ImageIO.write(image, format, bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A photograph that says it is this large. */
    public static byte[] jpeg(int width, int height) {
        byte[] bytes = jpeg();
        for (int at = 2; at < bytes.length - 9; at++) {
            if ((bytes[at] & 0xFF) == 0xFF && (bytes[at + 1] & 0xFF) == 0xC0) {
                ByteBuffer.wrap(bytes).putShort(at + 5, (short) height).putShort(at + 7, (short) width);
                return bytes;
            }
        }
        throw new IllegalStateException("no frame");
    }

    /** A segment put behind the beginning of a photograph. */
    public static byte[] jpegWith(int marker, byte[] body) {
        byte[] bytes = jpeg();
        ByteBuffer with = ByteBuffer.allocate(bytes.length + body.length + 4);
        with.put(bytes, 0, 2).put((byte) 0xFF).put((byte) marker).putShort((short) (body.length + 2));
        return with.put(body).put(bytes, 2, bytes.length - 2).array();
    }

    /** EXIF that says which way is up, and where the photograph was taken. */
    public static byte[] exif() {
        ByteBuffer exif = ByteBuffer.allocate(80);
        exif.put("Exif\0\0MM".getBytes(StandardCharsets.ISO_8859_1))
                .putShort((short) 42)
                .putInt(8);
        exif.putShort((short) 2);
        exif.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) 6)
                .putShort((short) 0);
        exif.putShort((short) 0x8825).putShort((short) 4).putInt(1).putInt(38);
        exif.putInt(0).put("GPS 40.5128 16.0537".getBytes(StandardCharsets.ISO_8859_1));
        return exif.array();
    }

    /** A picture with these chunks in the place of its own points, or before its end. */
    public static byte[] pngWith(int width, int height, byte[] points, String extra, byte[] body) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            DataOutputStream out = new DataOutputStream(bytes);
            out.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
            ByteBuffer header = ByteBuffer.allocate(13).putInt(width).putInt(height);
            chunk(
                    out,
                    "IHDR",
                    header.put((byte) 8).put((byte) 0).put(new byte[3]).array());
            if (!extra.isEmpty()) {
                chunk(out, extra, body);
            }
            chunk(out, "IDAT", points);
            chunk(out, "IEND", new byte[0]);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void chunk(DataOutputStream out, String type, byte[] body) throws IOException {
        CRC32 sum = new CRC32();
        sum.update(type.getBytes(StandardCharsets.ISO_8859_1));
        sum.update(body);
        out.writeInt(body.length);
        out.writeBytes(type);
        out.write(body);
        out.writeInt((int) sum.getValue());
    }
}
