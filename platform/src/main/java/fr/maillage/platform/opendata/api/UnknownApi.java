package fr.maillage.platform.opendata.api;

import fr.maillage.platform.kernel.OpenToAll;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Every other address and every other verb under {@code /api/}: a program that mistypes gets an answer that it can read. */
@RestController
@OpenToAll
@AnySite
class UnknownApi {
    @GetMapping("/api/**")
    void unknown() {
        throw new ResponseStatusException(
                HttpStatus.NOT_FOUND, "Il n’y a rien à cette adresse. La page /api dit ce qui se lit, et où.");
    }

    @RequestMapping(
            path = "/api/**",
            method = {RequestMethod.POST, RequestMethod.PUT, RequestMethod.PATCH, RequestMethod.DELETE})
    void unwritten() {
        throw new ResponseStatusException(
                HttpStatus.METHOD_NOT_ALLOWED,
                "Cette interface se lit et ne s’écrit pas : demandez avec GET. Pour corriger un lieu, passez par sa fiche.");
    }
}
