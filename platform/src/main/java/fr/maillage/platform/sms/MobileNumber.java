package fr.maillage.platform.sms;

import fr.maillage.platform.kernel.DataClass;
import fr.maillage.platform.kernel.Held;
import fr.maillage.platform.vault.ExactForm;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A French mobile number. Refuses every other: a message costs ten times more elsewhere, and a line at home shows none.
 * Sources: numbering plan of ARCEP, decision 2019-0954.
 *
 * @param international {@code +33612345678}
 */
public record MobileNumber(@Held(DataClass.PERSONAL) String international) {
    private static final Pattern FRENCH = Pattern.compile("\\+33[67][0-9]{8}");
    private static final Pattern OVERSEAS = Pattern.compile("\\+(262|590|594|596)6[0-9]{8}");

    /** Numbers of overseas departments are dialled like the others and have a country code of their own. */
    private static final Map<String, String> CODES = Map.of(
            "639", "262",
            "690", "590",
            "691", "590",
            "692", "262",
            "693", "262",
            "694", "594",
            "696", "596",
            "697", "596");

    public MobileNumber {
        if (!isMobile(international)) {
            throw new IllegalArgumentException("not a French mobile number");
        }
    }

    /** Reads {@code 06 12 34 56 78}, {@code +33 6 12…}, {@code 0033…}; empty when it is not a French mobile number. */
    public static Optional<MobileNumber> read(String typed) {
        String form = ExactForm.phone(typed);
        String bare = form.startsWith("33") ? "+" + form : form;
        String code = bare.startsWith("+33") && bare.length() > 6 ? CODES.get(bare.substring(3, 6)) : null;
        String number = code == null ? bare : "+" + code + bare.substring(3);
        return isMobile(number) ? Optional.of(new MobileNumber(number)) : Optional.empty();
    }

    private static boolean isMobile(String number) {
        return FRENCH.matcher(number).matches() || OVERSEAS.matcher(number).matches();
    }

    /** Never shows whose it is. */
    @Override
    public String toString() {
        return "MobileNumber[***]";
    }
}
