package fr.maillage.platform.directory.duplicates.web;

import org.springframework.stereotype.Component;

/** Who is deciding, as the journal and the pages name them. */
@Component
class Moderator {
    /** The person behind the present request. */
    String name() {
        return "exploitant";
    }
}
