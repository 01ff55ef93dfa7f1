package io.plumbline.configuration;

import io.plumbline.connector.Secret;
import java.util.Optional;

/// Where the status page and the REST API are.
///
/// @param token what clients must show; present whenever the address can be reached from other machines
public record ServerConfiguration(String address, int port, Optional<Secret> token) {}
