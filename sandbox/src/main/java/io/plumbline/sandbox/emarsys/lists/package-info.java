/// Contact lists: named sets of contacts, kept by hand through the API.
///
/// [ContactLists] holds them, [ListRoutes] and [ListContents] serve them. A contact that is deleted leaves its lists.
@NullMarked
package io.plumbline.sandbox.emarsys.lists;

import org.jspecify.annotations.NullMarked;
