package it.cooperazionedigitale.organisations;

import java.util.UUID;

/**
 * One of the three hubs of the programme.
 *
 * @param id the hub
 * @param code short stable code: NODE, PICO, RUINI
 * @param name its name
 * @param federation the centrale cooperativa it belongs to
 */
public record HubSummary(UUID id, String code, String name, String federation) {}
