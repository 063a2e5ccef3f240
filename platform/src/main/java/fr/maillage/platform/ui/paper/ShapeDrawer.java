package fr.maillage.platform.ui.paper;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Draws the children of an {@code object} as vectors: {@code path}, {@code circle} and {@code text} as in SVG, with
 * {@code fill}, {@code stroke} and {@code stroke-width} as attributes. {@code data} gives the width and the height of
 * the drawing in its own units, « 560 480 ».
 */
record ShapeDrawer(Lettering lettering) implements FSObjectDrawer {
    static final String TYPE = "image/x-maillage-drawing";

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
        String[] size = element.getAttribute("data").split(" ", 2);
        double scale = Math.min(width / Double.parseDouble(size[0]), height / Double.parseDouble(size[1]));
        device.drawWithGraphics(
                (float) x,
                (float) y,
                (float) width / dotsPerPixel,
                (float) height / dotsPerPixel,
                graphics -> drawAll(element, graphics, scale / dotsPerPixel));
        return null;
    }

    private void drawAll(Element drawing, Graphics2D graphics, double scale) {
        graphics.scale(scale, scale);
        for (Node node = drawing.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element part) {
                Shape shape = shape(part);
                fill(graphics, shape, part.getAttribute("fill"));
                stroke(graphics, shape, part);
            }
        }
    }

    private Shape shape(Element part) {
        return switch (part.getTagName()) {
            case "circle" -> {
                double r = number(part, "r");
                yield new Ellipse2D.Double(number(part, "cx") - r, number(part, "cy") - r, 2 * r, 2 * r);
            }
            case "text" ->
                lettering.centred(part.getTextContent(), number(part, "x"), number(part, "y"), number(part, "size"));
            default -> SvgPath.read(part.getAttribute("d"));
        };
    }

    private static void fill(Graphics2D graphics, Shape shape, String colour) {
        if (!colour.isEmpty()) {
            graphics.setColor(Color.decode(colour));
            graphics.fill(shape);
        }
    }

    private static void stroke(Graphics2D graphics, Shape shape, Element part) {
        String colour = part.getAttribute("stroke");
        if (!colour.isEmpty()) {
            graphics.setColor(Color.decode(colour));
            graphics.setStroke(new BasicStroke(
                    (float) number(part, "stroke-width"), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            graphics.draw(shape);
        }
    }

    private static double number(Element part, String name) {
        return Double.parseDouble(part.getAttribute(name));
    }
}
