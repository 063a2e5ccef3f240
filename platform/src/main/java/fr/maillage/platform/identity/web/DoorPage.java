package fr.maillage.platform.identity.web;

import fr.maillage.platform.identity.Account;
import fr.maillage.platform.identity.SignInWay;
import fr.maillage.platform.ui.Field;
import fr.maillage.platform.ui.Frame;
import fr.maillage.platform.ui.Mistake;
import java.util.List;

/**
 * The page where people sign in.
 *
 * @param demo people of the demonstration; nobody elsewhere
 * @param ways what else one may come in with
 * @param next the page wanted first, as it came
 */
public record DoorPage(
        Frame frame, Field key, List<Mistake> mistakes, List<Account> demo, List<SignInWay> ways, String next) {}
