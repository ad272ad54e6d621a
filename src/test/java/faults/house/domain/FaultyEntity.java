package faults.house.domain;

import faults.house.web.FaultyController;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;

/** Everything an aggregate must not do: the guards must refuse each. */
@Entity
public class FaultyEntity {

    @Id
    public UUID id = new UUID(0, 0);

    @Autowired
    private FaultyController page;

    public void setPage(FaultyController page) {
        this.page = page;
    }

    public Instant when() {
        return Instant.now();
    }
}
