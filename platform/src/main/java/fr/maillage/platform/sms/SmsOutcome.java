package fr.maillage.platform.sms;

/** What came of a short message. */
public sealed interface SmsOutcome {
    /** The gateway took it. */
    record Sent() implements SmsOutcome {}

    /** Nothing left: too many messages for now, or this number wants none. The two are not told apart. */
    record NotAllowed() implements SmsOutcome {}

    /** The gateway said no, or could not be reached: nothing left. */
    record Refused() implements SmsOutcome {}

    /** The gateway did not answer in time: it may arrive, it may not. */
    record Uncertain() implements SmsOutcome {}
}
