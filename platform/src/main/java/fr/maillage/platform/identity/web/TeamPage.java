package fr.maillage.platform.identity.web;

import fr.maillage.platform.identity.TeamDoor;
import fr.maillage.platform.ui.Frame;
import java.util.List;

/** The home of whoever has signed in. */
public record TeamPage(Frame frame, String name, String roles, List<TeamDoor> doors) {}
