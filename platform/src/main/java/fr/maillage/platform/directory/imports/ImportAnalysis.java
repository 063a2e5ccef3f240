package fr.maillage.platform.directory.imports;

import org.springframework.stereotype.Component;

@Component
class ImportAnalysis {
    void analyse(ImportRun run) {}
}
