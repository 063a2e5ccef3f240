package fr.maillage.journeys.harness;

/** What the person holds or stands before: the three sizes at which every page is looked at. */
public enum Device {
    PHONE(390, 800),
    DESKTOP(1366, 768),
    KIOSK(1080, 1920);

    private final int width;
    private final int height;

    Device(int width, int height) {
        this.width = width;
        this.height = height;
    }

    /** Width of the window in CSS pixels. */
    public int width() {
        return width;
    }

    /** Height of the window in CSS pixels. */
    public int height() {
        return height;
    }
}
