package io.plumbline.connectors.commercetools.call;

import io.plumbline.connectors.commercetools.resource.Project;
import io.plumbline.connectors.commercetools.resource.ResourceType;

/// Something that can be read or changed.
///
/// @param path where it is
/// @param route the path without key and ids, for metrics and for messages to people
/// @param scope the scope that it takes
public record Place(String path, String route, String scope) {
    /// The list of one kind of resource.
    public static Place list(Project project, ResourceType type) {
        return new Place(project.path(type), type.path(), project.scope(type));
    }

    /// One resource. The id must be checked: it becomes part of the path.
    public static Place single(Project project, ResourceType type, String id) {
        String staged = type == ResourceType.PRODUCT ? "?staged=false" : "";
        return new Place(project.path(type) + "/" + id + staged, type.path() + "/{id}", project.scope(type));
    }

    /// One customer, to be changed. The id must be checked: it becomes part of the path.
    public static Place customer(Project project, String id) {
        ResourceType type = ResourceType.CUSTOMER;
        return new Place(project.path(type) + "/" + id, type.path() + "/{id}", project.scope(type, "manage_customers"));
    }

    /// The messages of the project.
    public static Place messages(Project project) {
        return new Place(project.path("/messages"), "/messages", project.scope("view_messages"));
    }

    /// The definitions of custom fields.
    public static Place types(Project project) {
        return new Place(project.path("/types"), "/types", project.scope("view_types"));
    }

    /// One definition.
    ///
    /// @param name a checked id, or a checked key behind `key=`
    public static Place type(Project project, String name) {
        return new Place(project.path("/types/" + name), "/types/{id}", project.scope("view_types"));
    }

    /// The definitions of custom fields, to be added to.
    public static Place newType(Project project) {
        return new Place(project.path("/types"), "/types", project.scope("manage_types"));
    }

    /// The project's own settings.
    public static Place project(Project project) {
        return new Place(project.path(""), "/", project.scope("view_project_settings"));
    }
}
