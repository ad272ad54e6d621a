package faults.house.web;

import faults.house.domain.FaultyEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;

/** Everything a controller must not do: the guards must refuse each. */
@Controller
@Transactional
public class FaultyController {

    public FaultyEntity entity() {
        return new FaultyEntity();
    }
}
