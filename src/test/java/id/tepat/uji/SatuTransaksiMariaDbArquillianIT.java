package id.tepat.uji;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.extension.ExtendWith;

/** {@link SatuTransaksi} on MariaDB. */
@PadaBasisData(JenisBasisData.MARIADB)
@ExtendWith({ServerArquillian.class, ArquillianExtension.class})
class SatuTransaksiMariaDbArquillianIT extends SatuTransaksi {}
