package it.cooperazionedigitale.documents.pdf;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Map;
import org.w3c.dom.Element;

/** Draws {@code <object type="image/x-qr" data="what it says" alt="...">} as shapes, sharp at any size. */
final class QrDrawing implements FSObjectDrawer {

    private static final String TYPE = "image/x-qr";
    private static final Map<EncodeHintType, Object> HINTS = Map.of(
            EncodeHintType.ERROR_CORRECTION,
            ErrorCorrectionLevel.M,
            EncodeHintType.CHARACTER_SET,
            "UTF-8",
            EncodeHintType.MARGIN,
            4);

    static final class Factory implements FSObjectDrawerFactory {
        @Override
        public FSObjectDrawer createDrawer(Element element) {
            return new QrDrawing();
        }

        @Override
        public boolean isReplacedObject(Element element) {
            return element.getTagName().equals("object") && TYPE.equals(element.getAttribute("type"));
        }
    }

    @Override
    public Map<Shape, String> drawObject(
            Element element,
            double x,
            double y,
            double width,
            double height,
            OutputDevice device,
            RenderingContext context,
            int dotsPerPixel) {
        BitMatrix code = code(element.getAttribute("data"));
        device.drawWithGraphics((float) x, (float) y, (float) width, (float) height, canvas -> {
            double side = Math.min(width, height) / dotsPerPixel;
            double unit = side / code.getWidth();
            canvas.setColor(Color.WHITE);
            canvas.fill(new Rectangle2D.Double(0, 0, side, side));
            canvas.setColor(Color.BLACK);
            canvas.fill(squares(code, unit));
        });
        return Map.of();
    }

    /** All dark squares as one shape; neighbours in a row are one rectangle, so that no hairlines show between them. */
    private static Shape squares(BitMatrix code, double unit) {
        Path2D.Double path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        for (int row = 0; row < code.getHeight(); row++) {
            int column = 0;
            while (column < code.getWidth()) {
                int end = column;
                while (end < code.getWidth() && code.get(end, row)) {
                    end++;
                }
                if (end > column) {
                    path.append(new Rectangle2D.Double(column * unit, row * unit, (end - column) * unit, unit), false);
                }
                column = end + 1;
            }
        }
        return path;
    }

    private static BitMatrix code(String text) {
        try {
            return new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, HINTS);
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("This does not fit into a QR code: " + text, tooLong);
        }
    }
}
