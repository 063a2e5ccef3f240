package fr.maillage.platform.ui;

/**
 * Whether a place is open, as a sentence, a drawing and a colour together.
 *
 * @param sentence « Ouvert, ferme à 18 h »
 */
public record State(Kind kind, String sentence) {
    /** What one can know about a door. */
    public enum Kind {
        OPEN("open", Icon.OPEN),
        CLOSED("closed", Icon.CLOSED),
        APPOINTMENT("appointment", Icon.CALENDAR),
        UNKNOWN("unknown", Icon.UNKNOWN);

        private final String css;
        private final Icon icon;

        Kind(String css, Icon icon) {
            this.css = css;
            this.icon = icon;
        }

        /** Class of the colour. */
        public String css() {
            return css;
        }

        /** Its drawing. */
        public Icon icon() {
            return icon;
        }
    }

    /** All classes of the badge. */
    public String css() {
        return "state " + kind.css() + " " + kind.icon().css();
    }
}
