package fr.maillage.platform.orientation.slip;

import fr.maillage.platform.ui.Frame;

/**
 * The page that shows a slip before it is printed.
 *
 * @param back where one came from
 * @param sheet address of the PDF on A4
 * @param ticket address of the PDF on a roll of 80 millimetres
 */
public record SlipPage(Frame frame, Slip slip, String back, String sheet, String ticket) {}
