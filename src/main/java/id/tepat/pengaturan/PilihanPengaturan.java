package id.tepat.pengaturan;

import java.util.Map;

/** The values that a setting of kind {@link JenisPengaturan#PILIHAN} can have, offered by the feature that reads it. */
public interface PilihanPengaturan {

    KunciPengaturan kunci();

    /** Value to label, in the order of the list. */
    Map<String, String> pilihan();
}
