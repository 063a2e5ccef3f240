package fr.maillage.platform.directory.contribution;

import fr.maillage.platform.directory.Directory;
import fr.maillage.platform.identity.Caller;
import fr.maillage.platform.kernel.Settings;
import fr.maillage.platform.territory.Territories;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * In demonstration mode, two people wrote already: whoever tries moderation has something to answer. Each is written once,
 * however often the demonstration starts.
 */
@Component
@Order(1)
class DemoQueue implements ApplicationRunner {
    private final Contributions contributions;
    private final Directory directory;
    private final Territories territories;
    private final Settings settings;

    DemoQueue(Contributions contributions, Directory directory, Territories territories, Settings settings) {
        this.contributions = contributions;
        this.directory = directory;
        this.territories = territories;
        this.settings = settings;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!settings.demo()) {
            return;
        }
        directory.read().places().stream()
                .filter(place -> place.name().equals("Point numérique de Bassens"))
                .findFirst()
                .ifPresent(place -> contributions.report(
                        place,
                        Subject.HOURS,
                        "J’y suis allée mercredi à 14 h, c’était fermé. Une affiche dit : le mercredi, le matin seulement.",
                        letter(1)));
        TypedAddress.read("12 avenue de la Libération, 33110 Le Bouscat", territories.served())
                .ifPresent(where -> contributions.propose(
                        "Café des aînés",
                        where,
                        "Le jeudi après-midi, des bénévoles aident à se servir de son téléphone. C’est gratuit.",
                        letter(2)));
    }

    private static Letter letter(int number) {
        return new Letter("demonstration " + number, "", new Caller.Anyone());
    }
}
