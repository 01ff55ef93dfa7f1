package io.plumbline.model.fact;

import java.math.BigDecimal;

/// So many units of one order line.
public record ItemQuantity(String lineId, BigDecimal quantity) {}
