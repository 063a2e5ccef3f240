package fr.maillage.platform.orientation;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** What people looked for and did not find: the first figure of the observatory. */
@Component
public class UnmetNeeds {
    private final QuestionRepository repository;

    UnmetNeeds(QuestionRepository repository) {
        this.repository = repository;
    }

    /** The unanswered questions counted since a day, most frequent first. */
    public List<UnmetNeed> listSince(LocalDate day) {
        return repository.listUnmet(day);
    }
}
