package io.plumbline.connectors.commercetools.call;

import io.plumbline.connector.SystemUnreachableException;
import io.plumbline.connectors.commercetools.answer.MalformedAnswerException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/// What failed calls mean: decided by the vendor's error code first, by the class of the status second, because codes
/// are documented and their pairing with a status often is not.
public final class Failures {
    private static final Set<String> FORBIDDEN = Set.of("commercetools/scope-missing", "commercetools/forbidden");

    private Failures() {}

    /// Whether a failure means that the API client lacks a permission, and nothing else is wrong.
    public static boolean isForbidden(SystemUnreachableException failure) {
        return FORBIDDEN.contains(failure.code());
    }

    /// @param delay what the answer asks to wait
    static SystemUnreachableException refused(Refusal refusal, Place place, Optional<Duration> delay) {
        return switch (refusal.code()) {
            case "invalid_client", "invalid_token", "unauthorized_client", "invalid_scope" -> credentials(refusal);
            case "insufficient_scope" -> scope(place);
            case "OverCapacity", "PendingOperation" -> busy(delay);
            case "QueryTimedOut", "QueryComplexityLimitExceeded", "ContentTooLarge" -> tooHeavy(refusal, delay);
            default -> byStatus(refusal, place, delay);
        };
    }

    static SystemUnreachableException notSent(String reason) {
        return SystemUnreachableException.passing(
                "commercetools/unreachable",
                "No connection to commercetools (" + reason + "). If it lasts, check the addresses in the settings"
                        + " and the way out of this network.",
                Optional.empty());
    }

    static SystemUnreachableException noAnswer(String reason) {
        return SystemUnreachableException.passing(
                "commercetools/no-answer",
                "commercetools gave no whole answer (" + reason + "). It is asked again; if it lasts, lower"
                        + " page-size and look at the vendor's status page.",
                Optional.empty());
    }

    /// An answer cannot be understood.
    public static SystemUnreachableException malformed(MalformedAnswerException what, Place place) {
        return SystemUnreachableException.passing(
                "commercetools/answer-malformed",
                "An answer of " + place.route() + " is not what commercetools documents: " + what.getMessage()
                        + ". It is asked again; if it lasts, look for a proxy in between and check api-url.",
                Optional.empty());
    }

    /// The resources of an answer are not in the order that was asked for.
    public static SystemUnreachableException outOfOrder(Place place) {
        return SystemUnreachableException.passing(
                "commercetools/answer-out-of-order",
                "An answer of " + place.route() + " is not in the order that was asked for, so a page might be"
                        + " missed. It is asked again; if it lasts, tell the vendor.",
                Optional.empty());
    }

    /// An answer holds fewer resources than were asked for by id, so nothing follows from what is missing.
    public static SystemUnreachableException shortened(Place place) {
        return SystemUnreachableException.passing(
                "commercetools/answer-shortened",
                "An answer of " + place.route() + " was cut to a smaller page than was asked for. It is asked again;"
                        + " if it lasts, look for a proxy in between and check api-url.",
                Optional.empty());
    }

    private static SystemUnreachableException byStatus(Refusal refusal, Place place, Optional<Duration> delay) {
        int status = refusal.status();
        return switch (status) {
            case 401 -> credentials(refusal);
            case 403 -> forbidden(place);
            case 404 -> notFound(place);
            case 408, 429 -> busy(delay);
            case 413 -> tooHeavy(refusal, delay);
            default -> status >= 500 ? failing(refusal, delay) : misunderstood(refusal, place);
        };
    }

    private static SystemUnreachableException credentials(Refusal refusal) {
        return SystemUnreachableException.untilMended(
                "commercetools/credentials-refused",
                "commercetools refuses the API client" + named(refusal) + ". Check region or auth-url, client-id,"
                        + " client-secret and scopes; create a new API client in the Merchant Center if it was"
                        + " deleted.");
    }

    private static SystemUnreachableException scope(Place place) {
        return SystemUnreachableException.untilMended(
                "commercetools/scope-missing",
                "The API client has no permission for " + place.route()
                        + ". Scopes cannot be added afterwards: create an API" + " client with the scope "
                        + place.scope() + " and put it into the settings.");
    }

    private static SystemUnreachableException forbidden(Place place) {
        return SystemUnreachableException.untilMended(
                "commercetools/forbidden",
                "commercetools forbids the use of " + place.route() + ". Check that project-key and store-key belong to"
                        + " this API client and that it has the scope " + place.scope() + ".");
    }

    private static SystemUnreachableException notFound(Place place) {
        return SystemUnreachableException.untilMended(
                "commercetools/not-found",
                "commercetools does not know " + place.route() + " of this project. Check project-key, store-key and"
                        + " region or api-url.");
    }

    private static SystemUnreachableException busy(Optional<Duration> delay) {
        return SystemUnreachableException.passing(
                "commercetools/busy",
                "commercetools is busy. It is asked again later; if it lasts, lower calls-per-second.",
                delay);
    }

    private static SystemUnreachableException tooHeavy(Refusal refusal, Optional<Duration> delay) {
        return SystemUnreachableException.passing(
                "commercetools/query-too-heavy",
                "A question takes commercetools too long or its answer is too large" + named(refusal)
                        + ". It is asked again; if it lasts, lower page-size.",
                delay);
    }

    private static SystemUnreachableException failing(Refusal refusal, Optional<Duration> delay) {
        return SystemUnreachableException.passing(
                "commercetools/failing",
                "commercetools answers with status " + refusal.status() + named(refusal)
                        + ". It is asked again; if it lasts, look at the vendor's status page.",
                delay);
    }

    private static SystemUnreachableException misunderstood(Refusal refusal, Place place) {
        return SystemUnreachableException.untilMended(
                "commercetools/request-refused",
                "commercetools refuses a request to " + place.route() + " with status " + refusal.status()
                        + named(refusal) + ". Check project-key and store-key; if they are right, report this as an"
                        + " error of Plumbline.");
    }

    private static String named(Refusal refusal) {
        return refusal.code().isEmpty() ? "" : " (" + refusal.code() + ")";
    }
}
