package id.tepat.uji;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** Where the tests' servers and data stand, and free ports for them. */
final class FolderUji {

    private FolderUji() {}

    /** Below {@code target/uji}. */
    static Path folder(String nama) {
        return Path.of(System.getProperty("uji.dir", "target/uji")).toAbsolutePath().resolve(nama);
    }

    /** The same, emptied. */
    static Path kosong(String nama) {
        Path folder = folder(nama);
        try {
            hapus(folder);
            return Files.createDirectories(folder);
        } catch (IOException galat) {
            throw new UncheckedIOException(galat);
        }
    }

    static void hapus(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> isi = Files.walk(folder)) {
                for (Path satu : isi.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(satu);
                }
            }
        }
    }

    static int portBebas() {
        try (ServerSocket soket = new ServerSocket(0)) {
            return soket.getLocalPort();
        } catch (IOException galat) {
            throw new UncheckedIOException(galat);
        }
    }
}
