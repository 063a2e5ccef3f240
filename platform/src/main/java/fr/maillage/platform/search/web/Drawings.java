package fr.maillage.platform.search.web;

import static fr.maillage.engines.language.Words.say;

import fr.maillage.engines.vocabulary.AccessMode;
import fr.maillage.engines.vocabulary.Accommodation;
import fr.maillage.engines.vocabulary.Cost;
import fr.maillage.engines.vocabulary.Equipment;
import fr.maillage.engines.vocabulary.SupportMode;
import fr.maillage.platform.ui.Icon;

/** The drawing of each word of the closed lists: one meaning, one drawing, on every page. */
final class Drawings {
    private Drawings() {}

    static SheetPage.Mark mark(String words, Icon icon) {
        return new SheetPage.Mark(words, icon.css());
    }

    static SheetPage.Mark of(Equipment equipment) {
        Icon icon =
                switch (equipment) {
                    case COMPUTER -> Icon.COMPUTER;
                    case TABLET -> Icon.TABLET;
                    case SMARTPHONE -> Icon.SMARTPHONE;
                    case PRINTER, MULTIFUNCTION_PRINTER -> Icon.PRINTER;
                    case SCANNER -> Icon.SCANNER;
                    case PHOTOCOPIER -> Icon.COPIER;
                    case INTERNET -> Icon.GLOBE;
                    case WIFI -> Icon.WIFI;
                    case PHONE -> Icon.PHONE;
                    case PROJECTOR -> Icon.PROJECTOR;
                    case VIDEOCONFERENCE -> Icon.CAMERA;
                    case PRIVATE_SPACE -> Icon.LOCK;
                    case POWER_SOCKETS -> Icon.SOCKET;
                    case OUTDOOR_TERMINAL -> Icon.TERMINAL;
                };
        return mark(say(equipment.words()), icon);
    }

    static SheetPage.Mark of(Accommodation fact) {
        Icon icon =
                switch (fact) {
                    case STEP_FREE -> Icon.STEP_FREE;
                    case WHEELCHAIR -> Icon.WHEELCHAIR;
                    case ACCESSIBLE_TOILETS -> Icon.TOILETS;
                    case HEARING_LOOP -> Icon.HEARING;
                    case SIGN_LANGUAGE -> Icon.SIGN;
                    case TACTILE_PATH -> Icon.TACTILE;
                    case SEATS -> Icon.SEAT;
                    case NOT_ACCESSIBLE -> Icon.WARNING;
                };
        return mark(say(fact.words()), icon);
    }

    static SheetPage.Mark of(AccessMode mode) {
        Icon icon =
                switch (mode) {
                    case WALK_IN -> Icon.WALK_IN;
                    case PHONE -> Icon.PHONE;
                    case MAIL -> Icon.MAIL;
                    case ONLINE_BOOKING -> Icon.CALENDAR;
                    case NO_PUBLIC -> Icon.CLOSED;
                    case PRESCRIPTION -> Icon.DOCUMENT;
                };
        return mark(say(mode.words()), icon);
    }

    static SheetPage.Mark of(SupportMode mode) {
        Icon icon =
                switch (mode) {
                    case SELF_SERVICE -> Icon.COMPUTER;
                    case INDIVIDUAL -> Icon.PERSON;
                    case WORKSHOP -> Icon.GROUP;
                    case REMOTE -> Icon.PHONE;
                };
        return mark(say(mode.words()), icon);
    }

    static SheetPage.Mark of(Cost cost) {
        Icon icon =
                switch (cost) {
                    case FREE, FREE_ON_CONDITION -> Icon.FREE;
                    case PAID -> Icon.EURO;
                };
        return mark(say(cost.words()), icon);
    }
}
