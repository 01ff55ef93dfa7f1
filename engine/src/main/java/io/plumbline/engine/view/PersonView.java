package io.plumbline.engine.view;

import io.plumbline.engine.view.CustomerView.IdentifierView;
import java.util.List;

/// Who is meant by something that points to a person. Personal data, as in `CustomerView`.
///
/// @param wanted what was asked for
/// @param id the profile's id, under which destinations hold the contact
/// @param identifiers everything that points to this person
public record PersonView(String wanted, String id, List<IdentifierView> identifiers) {}
