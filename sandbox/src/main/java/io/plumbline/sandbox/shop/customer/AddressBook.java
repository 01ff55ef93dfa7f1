package io.plumbline.sandbox.shop.customer;

import io.plumbline.sandbox.shop.dirt.Dirt;
import io.plumbline.sandbox.shop.dirt.Rule;
import io.plumbline.sandbox.shop.output.Output;
import io.plumbline.sandbox.shop.person.Home;
import io.plumbline.sandbox.shop.person.PhoneForm;
import io.plumbline.sandbox.shop.person.PhoneNumber;
import io.plumbline.sandbox.shop.person.PostalAddress;
import io.plumbline.sandbox.shop.random.Draw;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The addresses of an account: none, one or two.
record AddressBook(Output output) {
    private static final double SHARE_TWO = 0.15;
    private static final double SHARE_WITH_PHONE = 0.90;
    private static final double SHARE_MOBILE = 0.30;

    void write(Draw draw, Account account, ObjectNode customer) {
        ArrayNode addresses = customer.putArray("addresses");
        ArrayNode shipping = customer.putArray("shippingAddressIds");
        ArrayNode billing = customer.putArray("billingAddressIds");
        if (draw.chance(Dirt.ADDRESS_MISSING)) {
            return;
        }
        int count = draw.chance(SHARE_TWO) ? 2 : 1;
        for (int i = 0; i < count; i++) {
            ObjectNode address = address(draw, account, i);
            addresses.add(address);
            shipping.add(address.get("id").stringValue());
        }
        String home = addresses.get(0).get("id").stringValue();
        billing.add(home);
        customer.put("defaultBillingAddressId", home);
        customer.put("defaultShippingAddressId", shipping.get(count - 1).stringValue());
    }

    private ObjectNode address(Draw draw, Account account, int index) {
        Home home = account.individual().home();
        ObjectNode address = PostalAddress.of(index == 0 ? home : home.elsewhere(draw), account.name());
        address.put("id", draw.uuid().substring(0, 8));
        writePhone(draw, account, index, address);
        return address;
    }

    private void writePhone(Draw draw, Account account, int index, ObjectNode address) {
        String field = draw.chance(SHARE_MOBILE) ? "mobile" : "phone";
        if (draw.chance(Dirt.PHONE_INVALID)) {
            address.put(field, PhoneForm.invalid(draw));
            output.fault("customers", account.id(), "addresses[" + index + "]." + field, Rule.PHONE_INVALID);
        } else if (draw.chance(SHARE_WITH_PHONE)) {
            address.put(field, written(draw, account.individual().phone()));
        }
    }

    private static String written(Draw draw, PhoneNumber phone) {
        PhoneForm form =
                draw.chance(Dirt.PHONE_NATIONAL) ? PhoneForm.national(draw, phone) : PhoneForm.explicit(draw, phone);
        return form.write(phone);
    }
}
