package fr.maillage.platform.ui;

/**
 * A short message in a box.
 *
 * @param heading what it is about
 * @param text one or two sentences
 */
public record Notice(Tone tone, String heading, String text) {
    /** How the message sounds; each tone has its own drawing, so that colour is never alone. */
    public enum Tone {
        INFO("box", Icon.INFO),
        DONE("box ok", Icon.OPEN),
        CAREFUL("box warm", Icon.WARNING),
        WRONG("box bad", Icon.WARNING);

        private final String css;
        private final Icon icon;

        Tone(String css, Icon icon) {
            this.css = css;
            this.icon = icon;
        }

        /** Classes of the box. */
        public String css() {
            return css;
        }

        /** The drawing before the heading. */
        public Icon icon() {
            return icon;
        }
    }
}
