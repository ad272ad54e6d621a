package faults.house.usecase;

import org.springframework.stereotype.Service;

/** Two verbs in one class: the guard must refuse it. */
@Service
public class FaultyVerbs {

    public void begin() {}

    public void end() {}
}
