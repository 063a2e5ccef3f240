package fr.maillage.engines.intake.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a file is that we do not read, and how its owner may save it otherwise, in French. */
final class ForeignFiles {
    private static final int LOOKED_AT = 1 << 20;
    private static final String SAVE =
            "ouvrez-le dans un tableur, choisissez « Enregistrer sous », puis le format XLSX ou CSV.";

    private ForeignFiles() {}

    /** A compound file of the old Microsoft Office: a workbook, a text, a workbook behind a password. */
    static String compound(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            String parts = new String(in.readNBytes(LOOKED_AT), StandardCharsets.ISO_8859_1).replace("\0", "");
            if (parts.contains("EncryptedPackage")) {
                return "C’est un classeur protégé par un mot de passe : enregistrez-le sans mot de passe.";
            }
            if (parts.contains("WordDocument")) {
                return "C’est un texte Word : copiez son tableau dans un tableur et enregistrez-le au format XLSX.";
            }
            return "C’est un classeur de l’ancien format XLS : " + SAVE;
        }
    }

    /** A zipped file that is neither XLSX nor ODS. */
    static String zipped(Workbook file) {
        if (file.has("xl/workbook.bin")) {
            return "C’est un classeur au format XLSB : " + SAVE;
        }
        if (file.has("word/document.xml")) {
            return "C’est un texte Word : copiez son tableau dans un tableur et enregistrez-le au format XLSX.";
        }
        if (file.has("ppt/presentation.xml")) {
            return "C’est un diaporama : demandez le tableau d’origine.";
        }
        if (file.has("Index/Document.iwa") || file.has("Index.zip") || file.has("index.apxl")) {
            return "C’est un classeur de Numbers : dans Numbers, choisissez « Fichier », « Exporter vers », puis Excel ou CSV.";
        }
        return "C’est une archive ZIP : ouvrez-la et donnez le tableau qu’elle contient.";
    }

    /** A format told by the first letters, in lower case, of the file; empty when it is none of these. */
    static String described(String head) {
        if (head.startsWith("<?xml") && head.contains("urn:oasis:names:tc:opendocument")) {
            return "C’est un classeur OpenDocument non compressé (FODS) : " + SAVE;
        }
        if (head.startsWith("<?xml") && head.contains("urn:schemas-microsoft-com:office:spreadsheet")) {
            return "C’est un classeur au format XML de 2003 : " + SAVE;
        }
        if (head.startsWith("{\\rtf")) {
            return "C’est un texte RTF : copiez son tableau dans un tableur et enregistrez-le au format XLSX.";
        }
        if (head.startsWith("\u001f\u008b") || head.startsWith("7z\u00bc\u00af") || head.startsWith("rar!")) {
            return "C’est une archive compressée : ouvrez-la et donnez le tableau qu’elle contient.";
        }
        return "";
    }
}
