package io.plumbline.configuration;

import io.plumbline.connector.Secret;
import java.util.Optional;

/// Where the server listens and what clients must show.
///
/// @param token present at least if the address can be reached from other machines
public record ServerSection(String address, int port, Optional<Secret> token) {}
