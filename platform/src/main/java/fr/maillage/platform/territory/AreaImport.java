package fr.maillage.platform.territory;

import fr.maillage.engines.geo.ShapeFinding;
import java.util.List;

/** How many areas of a file were kept, and why the others were not. */
public record AreaImport(int kept, List<ShapeFinding> findings) {
    public AreaImport {
        findings = List.copyOf(findings);
    }
}
