package fr.maillage.platform.cli;

import fr.maillage.platform.kernel.StartRefused;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.boot.SpringBootExceptionReporter;

/** A refusal with a sentence needs no page of log: the command prints the sentence, and that is all. */
final class StartRefusals implements SpringBootExceptionReporter {
    /** The refusal at the bottom of a failure, if that is what it is. */
    static Optional<StartRefused> find(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .filter(StartRefused.class::isInstance)
                .map(StartRefused.class::cast)
                .findFirst();
    }

    @Override
    public boolean reportException(Throwable failure) {
        return find(failure).isPresent();
    }
}
