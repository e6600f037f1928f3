package id.tepat.keamanan;

import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;

/** What is kept as a row of its own, known by its id. */
@MappedSuperclass
public abstract class StoredEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    /** Null until it is stored. */
    public Long id() {
        return id;
    }
}
