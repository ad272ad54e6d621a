package faults.broken.downstairs.inside;

/** Lies behind a wall. */
public class Secret {}
