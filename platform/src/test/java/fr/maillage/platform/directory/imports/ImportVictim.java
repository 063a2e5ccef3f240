package fr.maillage.platform.directory.imports;

import fr.maillage.platform.database.TestDatabase;
import java.util.List;

/** A node that works on imports in a process of its own, until it is killed. */
final class ImportVictim {
    private ImportVictim() {}

    public static void main(String[] address) {
        ImportBench bench = new ImportBench(TestDatabase.at(List.of(address)));
        System.out.println("working");
        bench.worker.work();
    }
}
