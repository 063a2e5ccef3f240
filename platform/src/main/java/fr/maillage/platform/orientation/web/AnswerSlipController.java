package fr.maillage.platform.orientation.web;

import fr.maillage.platform.kernel.OpenToAll;
import fr.maillage.platform.orientation.slip.SlipFormat;
import fr.maillage.platform.orientation.slip.SlipInTwo;
import fr.maillage.platform.orientation.slip.Slips;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.function.BiFunction;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /trouver/fiche}: the slip of an answer. Its address holds the same answers as the page it comes from. */
@Controller
@OpenToAll
class AnswerSlipController {
    private static final String PATH = Visits.PATH + "/fiche";

    private final Visits visits;
    private final Results results;
    private final Slips slips;

    AnswerSlipController(Visits visits, Results results, Slips slips) {
        this.visits = visits;
        this.results = results;
        this.slips = slips;
    }

    @GetMapping(PATH)
    ResponseEntity<byte[]> show(HttpServletRequest request) {
        return whenAnswered(
                request,
                (slip, address) ->
                        slips.show(slip, address, PATH, URI.create(address).getRawQuery()));
    }

    @GetMapping(PATH + ".pdf")
    ResponseEntity<byte[]> print(
            HttpServletRequest request, @RequestParam(name = "format", defaultValue = "a4") String format) {
        SlipFormat paper = SlipFormat.find(format).orElse(SlipFormat.A4);
        return whenAnswered(request, (slip, address) -> slips.print(slip, paper, "ou-aller"));
    }

    /** An address whose answers are not complete leads back to the questions. */
    private ResponseEntity<byte[]> whenAnswered(
            HttpServletRequest request, BiFunction<SlipInTwo, String, ResponseEntity<byte[]>> then) {
        Visit visit = visits.read(request);
        String address = visit.replies().address().href();
        if (visit.unanswered().isPresent()) {
            return ResponseEntity.status(HttpStatus.SEE_OTHER)
                    .location(URI.create(address))
                    .build();
        }
        SlipInTwo slip = SlipInTwo.of(() -> results.slip(results.find(visit.replies(), visit.now()), visit.replies()));
        return then.apply(slip, address);
    }
}
