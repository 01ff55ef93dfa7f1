/// A generated shop: customers, orders and everything around them, realistic and dirty on purpose.
///
/// [GeneratedShop] yields the resources one after the other and keeps none; [People] tells whose they really are.
/// The same arguments always give the same shop. An account's fate depends on the seed and its number only, so a
/// larger shop begins with the accounts of a smaller one. Not here: any server; see `live` for shoppers who use one.
///
/// | Dirt | Share | Fault |
/// |---|---|---|
/// | second account, same e-mail in another store | 2 % of customers | |
/// | second account with another e-mail | 3 % of customers | |
/// | family sharing an e-mail across stores | 1.5 % of customers | |
/// | name spelled otherwise | 80 % of second accounts | |
/// | e-mail syntactically invalid | 0.8 % of e-mails | `email-invalid` |
/// | placeholder e-mail (till, relay, test) | 1.2 % of e-mails | `email-placeholder` |
/// | spaces around the e-mail | 1.2 % of e-mails | |
/// | e-mail in capitals | 3 % of e-mails | |
/// | leading, trailing, double spaces in names | 3 % of customers | |
/// | names in capitals | 4 % of customers | |
/// | given name missing | 2 % of customers | |
/// | name in another script | 3 % of people outside Japan | |
/// | telephone number invalid | 3 % of addresses of customers | `phone-invalid` |
/// | telephone number in a national form | 60 % of readable telephone numbers | |
/// | date of birth in the future | 0.6 % of customers | `date-of-birth-in-future` |
/// | locale missing | 8 % of customers | |
/// | locale odd (`de_DE`, `DE`, `de-`) | 5 % of customers | |
/// | no address, so no country | 7 % of customers | |
/// | consent absent | 15 % of customers | |
/// | consent without a date | 15 % of customers with consent | |
/// | order's e-mail not the customer's | 3 % of orders of customers | |
/// | order with no e-mail at all | 1 % of people who buy as guests only | `email-missing` |
/// | order imported, `completedAt` before `createdAt` | 50 % of orders placed before the import day | |
/// | order number missing | 4 % of orders | |
/// | country missing | 10 % of orders | |
/// | `taxedPrice` missing | 4 % of orders | |
/// | prices without tax | 2 % of orders with `taxedPrice` | |
/// | shipping mode `Multiple` | 3 % of orders of several pieces | |
/// | shipment split | 15 % of delivered orders of several pieces | |
/// | one piece of several returned | 10 % of orders of several pieces delivered three weeks ago | |
/// | order cancelled | 4 % of orders | |
/// | unknown order or shipment state | 0.6 % of orders | `state-unknown` |
/// | negative custom line | 3 % of orders | |
/// | gift line | 4 % of orders | |
/// | opt-in asked at the checkout | 60 % of orders of guests | |
/// | guest who registers later, e-mail in other case | 4 % of first accounts of a person | |
/// | customer who buys as a guest again | 2 % of first accounts of a person | |
/// | SKU with odd characters | 4 % of variants | |
/// | SKU of another product | 3 % of products | `sku-duplicate` |
/// | image missing | 5 % of variants | `image-missing` |
/// | expired price beside the valid one | 10 % of variants | |
/// | only expired prices | 2 % of variants | `price-missing` |
/// | high-precision price | 6 % of products | |
/// | stock below zero | 3 % of inventory entries | |
///
/// Consent stands in the type `customer-consent` as booleans; the Japanese store still uses
/// `customer-consent-legacy` with texts (`yes`, `1`, `no`, `0`, empty). The yen has no decimals.
@NullMarked
package io.plumbline.sandbox.shop;

import org.jspecify.annotations.NullMarked;
