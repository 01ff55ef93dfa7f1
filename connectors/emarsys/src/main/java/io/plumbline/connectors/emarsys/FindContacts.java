package io.plumbline.connectors.emarsys;

import io.plumbline.connector.FindsContacts.Held;
import io.plumbline.connector.FindsContacts.Owner;
import io.plumbline.connector.http.Jsons;
import io.plumbline.connectors.emarsys.RowErrors.RowError;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Finds out whom the account holds already.
///
/// @param keyId the id of the field that names contacts
record FindContacts(CoreApi api, String keyId) {
    private static final int SEVERAL = 2010;
    private static final String EMAIL = ContactFields.EMAIL_ID;
    private static final String ANYBODY = "/contact/query/?return=" + EMAIL + "&limit=1";

    /// Whether the account holds nobody. A credential that may not list contacts does not know, so that everybody is
    /// looked up.
    static boolean isEmpty(CoreApi api) throws InterruptedException {
        EmarsysAnswer answer = api.get(ANYBODY, "/contact/query");
        return !(answer instanceof EmarsysAnswer.Denied)
                && answer.orThrow().path("result").isEmpty();
    }

    Held find(Collection<String> externalIds, Collection<String> emails) throws InterruptedException {
        return new Held(held(externalIds), owners(emails));
    }

    private Set<String> held(Collection<String> externalIds) throws InterruptedException {
        Set<String> held = new HashSet<>();
        for (List<String> block : Blocks.of(externalIds)) {
            ObjectNode question = Jsons.object().put("key_id", keyId).put("get_multiple_ids", false);
            block.forEach(question.putArray("external_ids")::add);
            JsonNode data = api.post("/contact/checkids", question).orThrow();
            RowErrors errors = RowErrors.of(data);
            block.stream()
                    .filter(id -> data.path("ids").has(id) || isOfSeveral(errors.of(id)))
                    .forEach(held::add);
        }
        return held;
    }

    private static boolean isOfSeveral(Optional<RowError> error) {
        return error.filter(found -> found.code() == SEVERAL).isPresent();
    }

    /// Emarsys may write an address in other letters than the ones in which it was asked for.
    private Map<String, Owner> owners(Collection<String> emails) throws InterruptedException {
        Map<String, Owner> byFolded = new HashMap<>();
        RowErrors errors = new ContactData(api, EMAIL, List.of(keyId))
                .read(
                        emails,
                        contact -> byFolded.merge(
                                folded(contact.path(EMAIL).asString("")),
                                new Owner.One(contact.path(keyId).asString("")),
                                (one, other) -> new Owner.Several()));
        Map<String, Owner> owners = new HashMap<>();
        for (String email : emails) {
            if (isOfSeveral(errors.of(email))) {
                owners.put(email, new Owner.Several());
            } else if (byFolded.containsKey(folded(email))) {
                owners.put(email, byFolded.getOrDefault(folded(email), new Owner.Several()));
            }
        }
        return owners;
    }

    private static String folded(String email) {
        return email.toLowerCase(Locale.ROOT);
    }
}
