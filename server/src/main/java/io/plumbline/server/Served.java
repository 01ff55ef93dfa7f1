package io.plumbline.server;

import io.plumbline.engine.decision.Decides;
import io.plumbline.engine.receive.NotificationIntake;
import io.plumbline.engine.view.Views;

/// What a server gives access to.
public record Served(Views views, NotificationIntake intake, Decides decides, PrivacyDesks privacy) {}
