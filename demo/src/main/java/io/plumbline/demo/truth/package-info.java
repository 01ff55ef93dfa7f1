/// The judge: reads the shop and the destination back, works out by its own rules what the destination should hold, and
/// compares field by field.
///
/// [JudgeTruth] is the way in. [ShopPages] and [HeldContacts] read; [ExpectedContacts] gathers the [Contribution]s of
/// every [Person] and applies the rules, one class each; [Comparison] finds what differs. Everywhere in here the empty
/// text stands for an absent value, as the destination does not tell the two apart. Nothing here is shared with the
/// mapping or the connectors, on purpose: what both got wrong in the same way is the only thing that can go unnoticed.
@NullMarked
package io.plumbline.demo.truth;

import org.jspecify.annotations.NullMarked;
