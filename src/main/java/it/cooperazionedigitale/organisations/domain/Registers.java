package it.cooperazionedigitale.organisations.domain;

import org.jspecify.annotations.Nullable;

/**
 * Where the body is registered.
 *
 * @param albo its number in the register of cooperatives
 * @param alboCategory its category there
 * @param runts its number in the register of the third sector; cooperatives are there by themselves
 * @param rea its number in the register of firms
 * @param pec its certified mail
 */
public record Registers(
        @Nullable AlboNumber albo,
        @Nullable String alboCategory,
        @Nullable RuntsNumber runts,
        @Nullable ReaNumber rea,
        @Nullable Pec pec)
        implements Chapter {}
