package io.plumbline.sandbox.emarsys.fields;

import io.plumbline.sandbox.emarsys.protocol.RefusedException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.regex.Pattern;

/// The fields of the account. Safe for many threads.
public final class FieldCatalogue {
    private static final Pattern STRING_ID = Pattern.compile("[A-Za-z][A-Za-z0-9_]{0,59}");
    private static final List<String> RESERVED = List.of("id", "uid", "eid", "key_id", "source_id", "user_id");

    private final Map<Integer, Field> byId = new ConcurrentSkipListMap<>();

    /// Every value of every row names its field so; reading the number each time would cost more than all else.
    private final Map<String, Field> byNumber = new ConcurrentHashMap<>();

    private int nextId;

    /// @param firstCustomId the id of the first custom field; accounts differ in it
    public FieldCatalogue(int firstCustomId, List<CustomField> customFields) {
        SystemFields.all().forEach(this::add);
        nextId = firstCustomId;
        customFields.forEach(
                field -> add(field.name(), field.stringId(), field.type(), SystemFields.numbered(field.choices())));
    }

    public List<Field> all() {
        return List.copyOf(byId.values());
    }

    public Optional<Field> byId(int id) {
        return Optional.ofNullable(byId.get(id));
    }

    /// Finds a field by its number, written as text.
    public Optional<Field> byNumber(String number) {
        return Optional.ofNullable(byNumber.get(number));
    }

    public Optional<Field> byStringId(String stringId) {
        return byId.values().stream()
                .filter(field -> field.stringId().equals(stringId))
                .findFirst();
    }

    /// Finds the fields an account indexes without being asked: the e-mail address and the external id.
    public boolean isIndexed(Field field) {
        return field.id() == Field.EMAIL
                || field.stringId().replace("_", "").toLowerCase(Locale.ROOT).equals("externalid");
    }

    /// Makes a custom field.
    ///
    /// @throws RefusedException if the name is missing, taken or reserved, or the account has no slot left
    public synchronized Field create(String name, String stringId, FieldType type) {
        if (!STRING_ID.matcher(stringId).matches() || name.length() > 255) {
            throw RefusedException.badRequest(9001, "Invalid field name or string id");
        }
        if (RESERVED.contains(stringId)) {
            throw RefusedException.badRequest(9003, "The string id is reserved");
        }
        if (all().stream()
                .anyMatch(field ->
                        field.stringId().equals(stringId) || field.name().equalsIgnoreCase(name))) {
            throw RefusedException.badRequest(9002, "A field with this name or string id already exists");
        }
        long used = all().stream()
                .filter(field -> !field.isSystem() && field.type() == type)
                .count();
        if (used >= type.customMax()) {
            throw RefusedException.badRequest(9004, "No free slot left for fields of this type");
        }
        return add(name, stringId, type, SystemFields.numbered(List.of()));
    }

    /// Removes a custom field. Contacts keep the stored value, but nothing shows it any more.
    public synchronized void remove(Field field) {
        byId.remove(field.id());
        byNumber.remove(Integer.toString(field.id()));
    }

    /// The custom fields only.
    public List<Field> custom() {
        return new ArrayList<>(
                byId.values().stream().filter(field -> !field.isSystem()).toList());
    }

    private Field add(String name, String stringId, FieldType type, SequencedMap<Integer, String> choices) {
        while (byId.containsKey(nextId)) {
            nextId++;
        }
        Field field = new Field(nextId++, stringId, name, type, false, type == FieldType.INTERESTS, choices);
        add(field);
        return field;
    }

    private void add(Field field) {
        byId.put(field.id(), field);
        byNumber.put(Integer.toString(field.id()), field);
    }
}
