package fr.maillage.platform.opendata.api;

import fr.maillage.platform.kernel.OpenToAll;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.CrossOrigin;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Every other address under {@code /api/}: a program that mistypes gets an answer that it can read. */
@RestController
@OpenToAll
@CrossOrigin
class UnknownApi {
    @GetMapping("/api/**")
    void unknown() {
        throw new ResponseStatusException(
                HttpStatus.NOT_FOUND, "Il n’y a rien à cette adresse. La page /api dit ce qui se lit, et où.");
    }
}
