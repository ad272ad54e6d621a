package faults.broken.downstairs;

/** What the module shows. */
public class Promise {}
