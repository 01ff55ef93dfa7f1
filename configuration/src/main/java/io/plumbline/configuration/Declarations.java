package io.plumbline.configuration;

import static io.plumbline.connector.Setting.Type.DURATION;
import static io.plumbline.connector.Setting.Type.FLAG;
import static io.plumbline.connector.Setting.Type.SECRET;
import static io.plumbline.connector.Setting.Type.TEXT;
import static io.plumbline.connector.Setting.Type.WHOLE_NUMBER;
import static io.plumbline.connector.Setting.optional;
import static io.plumbline.connector.Setting.required;

import io.plumbline.connector.Setting;
import java.util.List;

/// Our own settings, declared as connectors declare theirs.
final class Declarations {
    static final List<Setting> WORKSPACE = List.of(
            required("workspace", TEXT, "Name of the workspace: lower-case letters, digits and hyphens."),
            optional("data", TEXT, "./data", "Folder that holds everything the engine stores, relative to this file."));

    static final List<Setting> SERVER = List.of(
            optional("address", TEXT, "127.0.0.1", "Address to listen on; 0.0.0.0 lets other machines in."),
            optional("port", WHOLE_NUMBER, "8080", "Port to listen on; 0 takes any free one."),
            optional(
                    "token",
                    SECRET,
                    "",
                    "What programs send as bearer token, and browsers as password; required unless only this machine"
                            + " can reach the address."));

    static final List<Setting> CONNECTION = List.of(
            required("system", TEXT, "Kind of system, one of those below."),
            optional("mapping", TEXT, "", "Mapping file that extends the shipped one, relative to this file."));

    static final List<Setting> NOTIFICATIONS = List.of(required(
            "secret",
            SECRET,
            "Makes the address /hooks/<connection>/<secret> live: letters, digits, - and _, better 32 or more of"
                    + " them."));

    static final List<Setting> FLOW = List.of(
            required("from", TEXT, "Connection to read from."),
            required("to", TEXT, "Connection to bring up to date."),
            optional("contacts", FLAG, "true", "Whether customers and their consent flow."),
            optional("orders", FLAG, "true", "Whether orders and returns flow."),
            optional("events", FLAG, "true", "Whether events flow, such as a dispatched parcel."),
            optional("orders-since", TEXT, "", "Day, as 2024-11-01: orders placed before it are not delivered."),
            optional("events-max-age", DURATION, "24h", "An event older than this triggers nothing."));

    private Declarations() {}
}
