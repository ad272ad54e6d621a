package faults.house.usecase;

import faults.house.web.FaultyController;

/** A name that says nothing, and a use case that knows a page: the guards must refuse both. */
public class FaultyManager {

    FaultyController page = new FaultyController();
}
