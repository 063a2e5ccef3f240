package fr.maillage.platform.directory.skills;

import fr.maillage.engines.cog.CodeMatch;
import fr.maillage.engines.cog.Cog;
import fr.maillage.platform.directory.Directory;
import fr.maillage.platform.directory.Place;
import fr.maillage.platform.directory.PlaceId;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;

/** Puts the published skills on the shelf of this node every second, and lets those go whose time is over. */
@Component
class SkillRefresh {
    private static final Logger LOG = LoggerFactory.getLogger(SkillRefresh.class);
    private static final long HOURLY = 3_600_000;

    private final Skills skills;
    private final SkillShelf shelf;
    private final Directory directory;
    private List<Skill> shown = List.of();
    private long version = -1;

    SkillRefresh(Skills skills, SkillShelf shelf, Directory directory) {
        this.skills = skills;
        this.shelf = shelf;
        this.directory = directory;
    }

    /** Reads again; the words of the places are looked up only when a skill or the directory changed. */
    @Scheduled(fixedDelay = 1_000)
    synchronized void refresh() {
        try {
            List<Skill> published = skills.list(SkillState.PUBLISHED);
            long present = published.isEmpty() ? version : directory.version();
            if (!published.equals(shown) || present != version) {
                shelf.replace(published.stream().map(this::told).toList());
                shown = published;
                version = present;
            }
        } catch (DataAccessException | CannotCreateTransactionException databaseAway) {
            LOG.debug("The small skills wait for the database");
        }
    }

    @Scheduled(fixedDelay = HOURLY)
    void age() {
        try {
            skills.age();
        } catch (DataAccessException | CannotCreateTransactionException databaseAway) {
            LOG.warn("The small skills wait for the database");
        }
    }

    private PublicSkill told(Skill skill) {
        PlaceId id = skill.place();
        Optional<Place> place = id == null ? Optional.empty() : directory.findPublished(id);
        String commune = Cog.bundled()
                .findCommune(skill.communeCode())
                .map(CodeMatch::commune)
                .map(found -> found.name())
                .orElse("");
        return new PublicSkill(
                skill.id(),
                skill.what(),
                skill.theme(),
                skill.communeCode(),
                commune,
                skill.moment(),
                place.map(Place::name).orElse(skill.through()),
                place.map(Place::slug).orElse(null),
                place.flatMap(found -> found.contact().phones().stream().findFirst())
                        .orElse(null));
    }
}
