package fr.maillage.platform.directory.contribution.web;

import fr.maillage.platform.ui.Area;
import fr.maillage.platform.ui.Choices;
import fr.maillage.platform.ui.Frame;
import fr.maillage.platform.ui.Mistake;
import fr.maillage.platform.ui.Phone;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The form that tells that something is wrong on a sheet.
 *
 * @param sheet address of the sheet
 * @param phone of the place, for whoever prefers to call, or absent
 * @param edit where those who keep this place change it themselves
 */
public record ReportPage(
        Frame frame,
        String name,
        String sheet,
        Choices subject,
        Area words,
        Guard guard,
        List<Mistake> mistakes,
        @Nullable Phone phone,
        String edit) {}
