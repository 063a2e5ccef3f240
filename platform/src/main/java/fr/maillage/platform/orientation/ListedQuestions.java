package fr.maillage.platform.orientation;

import fr.maillage.engines.vocabulary.Need;
import fr.maillage.platform.search.NeedAsked;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Counts the needs asked to the list of places, as those asked to the wizard are. */
@Component
class ListedQuestions {
    private final QuestionCounter counter;

    ListedQuestions(QuestionCounter counter) {
        this.counter = counter;
    }

    @EventListener
    void count(NeedAsked asked) {
        for (Need need : asked.needs()) {
            counter.count(new AnonymousQuestion(asked.day(), asked.communeCode(), need, asked.answered()));
        }
    }
}
