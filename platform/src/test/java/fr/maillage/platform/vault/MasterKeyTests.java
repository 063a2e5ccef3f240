package fr.maillage.platform.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillage.platform.kernel.DataClass;
import fr.maillage.platform.kernel.StartRefused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class MasterKeyTests {
    private static final Field PHONE = new Field("support", "person", "phone", "id", DataClass.PERSONAL);

    private final VaultBench bench = new VaultBench(PHONE);

    @Test
    void a_first_start_makes_a_key_that_its_owner_alone_reads() throws IOException {
        bench.vault().check();
        assertThat(Files.getPosixFilePermissions(bench.data.resolve("master.key")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        assertThat(bench.opening(bench.local("243300316")).master().text()).hasSize(44);
    }

    @Test
    void a_shared_server_does_not_start_without_a_key() {
        assertThatThrownBy(() -> bench.opening(bench.shared("")).master())
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("./maillage keys new");
    }

    @Test
    void a_key_of_the_wrong_form_is_refused_with_a_sentence() {
        assertThatThrownBy(() -> bench.opening(bench.shared("motdepasse")).master())
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("44 signes");
    }

    @Test
    void nothing_starts_when_the_key_of_protected_data_is_gone() throws IOException {
        bench.vault().seal(PHONE, "a", "05 56 00 00 00");
        Files.delete(bench.data.resolve("master.key"));
        assertThatThrownBy(() -> bench.opening(bench.local("243300316")).master())
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("absente");
        assertThat(bench.data.resolve("master.key")).doesNotExist();
    }

    @Test
    void nothing_starts_with_another_key() {
        bench.vault().seal(PHONE, "a", "05 56 00 00 00");
        assertThatThrownBy(
                        () -> bench.opening(bench.shared(Keys.freshMasterKey())).master())
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("n’est pas celle");
    }

    @Test
    void a_new_master_key_opens_what_the_old_one_protected() {
        byte[] sealed = bench.vault().seal(PHONE, "a", "05 56 00 00 00");
        String given = bench.keys().replaceMaster();
        assertThat(bench.anotherVault().open(PHONE, "a", sealed)).isEqualTo("05 56 00 00 00");
        assertThat(bench.opening(bench.shared(given)).master().text()).isEqualTo(given);
    }

    @Test
    void a_change_of_master_key_that_stopped_before_the_file_goes_on_at_the_next_start() throws IOException {
        byte[] sealed = bench.vault().seal(PHONE, "a", "05 56 00 00 00");
        String before = Files.readString(bench.data.resolve("master.key"));
        bench.keys().replaceMaster();
        Files.move(bench.data.resolve("master.key"), bench.data.resolve("master.key.next"));
        Files.writeString(bench.data.resolve("master.key"), before);
        assertThat(bench.anotherVault().open(PHONE, "a", sealed)).isEqualTo("05 56 00 00 00");
        assertThat(bench.data.resolve("master.key.next")).doesNotExist();
    }

    @Test
    void a_rotation_seals_every_row_again() {
        JdbcClient sql = JdbcClient.create(bench.database);
        sql.sql("create schema support").update();
        sql.sql("create table support.person (territory text, id integer, phone bytea)")
                .update();
        IntStream.range(0, 1_200).forEach(i -> insert(sql, i));
        assertThat(bench.keys().rotate().resealed()).isEqualTo(1_200);
        byte[] sealed = sql.sql("select phone from support.person where id = 700")
                .query(byte[].class)
                .single();
        assertThat(Vault.version(sealed)).isEqualTo(2);
        assertThat(bench.vault().open(PHONE, "700", sealed)).isEqualTo("numéro 700");
    }

    private void insert(JdbcClient sql, int id) {
        sql.sql("insert into support.person values ('243300316', :id, :phone)")
                .param("id", id)
                .param("phone", bench.vault().seal(PHONE, Integer.toString(id), "numéro " + id))
                .update();
    }
}
