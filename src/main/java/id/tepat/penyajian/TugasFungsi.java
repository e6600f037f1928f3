package id.tepat.penyajian;

import java.util.List;

/**
 * Part I of the form: what the jabatan is there for.
 *
 * @param dasar the regulation that lays it down
 * @param butir the items, in order
 */
public record TugasFungsi(String dasar, List<String> butir) {

    public TugasFungsi {
        butir = List.copyOf(butir);
    }
}
