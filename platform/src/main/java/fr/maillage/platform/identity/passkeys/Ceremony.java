package fr.maillage.platform.identity.passkeys;

import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.converter.AttestedCredentialDataConverter;
import com.webauthn4j.converter.exception.DataConversionException;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.credential.CredentialRecord;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.AuthenticationData;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.PublicKeyCredentialParameters;
import com.webauthn4j.data.PublicKeyCredentialType;
import com.webauthn4j.data.RegistrationData;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.attestation.authenticator.AttestedCredentialData;
import com.webauthn4j.data.attestation.authenticator.AuthenticatorData;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import com.webauthn4j.data.attestation.statement.NoneAttestationStatement;
import com.webauthn4j.data.client.Origin;
import com.webauthn4j.data.client.challenge.DefaultChallenge;
import com.webauthn4j.data.extension.authenticator.RegistrationExtensionAuthenticatorOutput;
import com.webauthn4j.server.ServerProperty;
import com.webauthn4j.verifier.exception.VerificationException;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Checks what devices answer, with WebAuthn4J: challenge, origin, name of the site, presence and verification of the
 * person, signature, count. The make of the device is not asked: any is welcome.
 */
final class Ceremony {
    private static final List<PublicKeyCredentialParameters> SIGNATURES = List.of(
            signature(COSEAlgorithmIdentifier.EdDSA),
            signature(COSEAlgorithmIdentifier.ES256),
            signature(COSEAlgorithmIdentifier.RS256));

    private final ObjectConverter converter = new ObjectConverter();
    private final WebAuthnManager checks = WebAuthnManager.createNonStrictWebAuthnManager(converter);
    private final AttestedCredentialDataConverter credentials = new AttestedCredentialDataConverter(converter);

    /** A new key. */
    record NewKey(byte[] credential, byte[] attested, long counter, boolean backupEligible, boolean backedUp) {}

    /**
     * An answer that can be read, and is not checked yet.
     *
     * @param user whose key the device says it is; empty when it does not say
     */
    record Answer(AuthenticationData data, byte[] credential, byte[] user) {}

    NewKey register(String json, Challenge challenge, Site site) throws VerificationException, DataConversionException {
        RegistrationData data = guarded(() -> checks.verify(
                checks.parseRegistrationResponseJSON(json),
                new RegistrationParameters(server(challenge, site), SIGNATURES, true, true)));
        AuthenticatorData<RegistrationExtensionAuthenticatorOutput> authenticator =
                Objects.requireNonNull(data.getAttestationObject()).getAuthenticatorData();
        AttestedCredentialData attested = Objects.requireNonNull(authenticator.getAttestedCredentialData());
        return new NewKey(
                attested.getCredentialId(),
                credentials.convert(attested),
                authenticator.getSignCount(),
                authenticator.isFlagBE(),
                authenticator.isFlagBS());
    }

    /** The library marks its arrays as holding nothing where it means that they may be absent. */
    @SuppressWarnings("NullAway")
    Answer read(String json) throws DataConversionException {
        AuthenticationData data = guarded(() -> checks.parseAuthenticationResponseJSON(json));
        return new Answer(data, given(data.getCredentialId()), given(data.getUserHandle()));
    }

    private static byte[] given(byte @Nullable [] said) {
        return said == null ? new byte[0] : said;
    }

    /** The new count and whether the key is saved elsewhere too. */
    AuthenticationData check(Answer answer, StoredKey key, Challenge challenge, Site site)
            throws VerificationException, DataConversionException {
        return guarded(() -> checks.verify(
                answer.data(),
                new AuthenticationParameters(
                        server(challenge, site), record(key), List.of(answer.credential()), true, true)));
    }

    /** Strangers’ bytes bring the library to exceptions of every kind; all of them mean that the answer says nothing. */
    private static <T> T guarded(Supplier<T> work) {
        try {
            return work.get();
        } catch (VerificationException | DataConversionException known) {
            throw known;
        } catch (RuntimeException strange) {
            throw new DataConversionException("the answer cannot be understood", strange);
        }
    }

    private CredentialRecord record(StoredKey key) {
        return new CredentialRecordImpl(
                new NoneAttestationStatement(),
                true,
                key.backupEligible(),
                key.passkey().backedUp(),
                key.counter(),
                credentials.convert(key.attested()),
                null,
                null,
                null,
                null);
    }

    private static ServerProperty server(Challenge challenge, Site site) {
        return ServerProperty.builder()
                .origin(Origin.create(site.origin()))
                .rpId(site.name())
                .challenge(new DefaultChallenge(challenge.bytes()))
                .build();
    }

    private static PublicKeyCredentialParameters signature(COSEAlgorithmIdentifier algorithm) {
        return new PublicKeyCredentialParameters(PublicKeyCredentialType.PUBLIC_KEY, algorithm);
    }
}
