package fr.maillage.platform.ui.paper;

import com.google.zxing.common.BitMatrix;
import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Draws the QR code of an {@code object} of the slip as one vector shape of the PDF. */
final class QrDrawer implements FSObjectDrawer {
    static final String TYPE = "image/x-maillage-qr";

    @Override
    public @Nullable Map<Shape, String> drawObject(
            Element element,
            double x,
            double y,
            double width,
            double height,
            OutputDevice device,
            RenderingContext context,
            int dotsPerPixel) {
        BitMatrix matrix = QrCode.matrix(element.getAttribute("data"));
        float side = (float) Math.min(width, height) / dotsPerPixel;
        device.drawWithGraphics(
                (float) x,
                (float) y,
                (float) width / dotsPerPixel,
                (float) height / dotsPerPixel,
                graphics -> draw(graphics, matrix, side / matrix.getWidth()));
        return null;
    }

    private static void draw(Graphics2D graphics, BitMatrix matrix, float module) {
        Path2D.Float dark = new Path2D.Float();
        for (int row = 0; row < matrix.getHeight(); row++) {
            for (int column = 0; column < matrix.getWidth(); column++) {
                if (matrix.get(column, row)) {
                    dark.append(new Rectangle2D.Float(column * module, row * module, module, module), false);
                }
            }
        }
        graphics.setColor(Color.BLACK);
        graphics.fill(dark);
    }
}
