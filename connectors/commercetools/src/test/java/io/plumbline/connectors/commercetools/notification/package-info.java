/// Tests of understanding notifications.
@NullMarked
package io.plumbline.connectors.commercetools.notification;

import org.jspecify.annotations.NullMarked;
