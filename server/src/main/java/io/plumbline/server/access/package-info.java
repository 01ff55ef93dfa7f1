/// Who may ask for what.
///
/// `AccessRule` decides, `AccessFilter` carries it out before anything else sees the request, `SecurityHeaders` tells
/// browsers what a page may do. Without a token only this machine may ask, under a name of this machine.
@NullMarked
package io.plumbline.server.access;

import org.jspecify.annotations.NullMarked;
