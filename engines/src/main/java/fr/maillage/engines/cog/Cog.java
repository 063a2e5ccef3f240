package fr.maillage.engines.cog;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The official geographic code of France (COG of 1 January 2026): regions, départements, EPCI, communes and their parts, with
 * postal codes and former codes. Read once, at first use, from a bundled file; immutable and safe to share between threads.
 * Sources: INSEE, DGCL and La Poste (Licence Ouverte 2.0), GeoNames for the centres (CC BY 4.0); see {@code SOURCES.md} beside
 * the file and {@code tools/cog}.
 */
public final class Cog {
    /** The year of the code: in force on 1 January. */
    public static final int YEAR = 2026;

    private final CogReader.CogTables tables;
    private final Map<String, Commune> communes = new HashMap<>(72_000);
    private final Map<String, CommunePart> parts = new HashMap<>(10_000);
    private final Map<String, Region> regions = new TreeMap<>();
    private final Map<String, Departement> departements = new TreeMap<>();
    private final Map<String, Epci> epcis = new HashMap<>(3_000);
    private final CommuneResolver resolver;
    private final CommuneSuggestions suggestions;

    private Cog(CogReader.CogTables tables) {
        this.tables = tables;
        tables.regions().forEach(region -> regions.put(region.code(), region));
        tables.departements().forEach(departement -> departements.put(departement.code(), departement));
        tables.epcis().forEach(epci -> epcis.put(epci.code(), epci));
        for (Commune commune : tables.communes()) {
            communes.put(commune.code(), commune);
        }
        tables.parts().forEach(part -> parts.putIfAbsent(part.code(), part));
        resolver = new CommuneResolver(this);
        suggestions = new CommuneSuggestions(this);
    }

    /** The code bundled with this version, read at the first call. */
    public static Cog bundled() {
        return Bundled.COG;
    }

    /** What an INSEE code designates today; former codes and codes of arrondissements are understood, and the answer tells it. */
    public Optional<CodeMatch> findCommune(String code) {
        Commune commune = communes.get(code);
        if (commune != null) {
            return Optional.of(new CodeMatch(code, commune, Optional.empty()));
        }
        CommunePart part = parts.get(code);
        return part == null
                ? Optional.empty()
                : Optional.of(new CodeMatch(code, getCommune(part.communeCode()), Optional.of(part)));
    }

    /** The present commune with this code. Throws when there is none: for codes already known to be right. */
    public Commune getCommune(String code) {
        Commune commune = communes.get(code);
        if (commune == null) {
            throw new IllegalArgumentException("no present commune has the code " + code);
        }
        return commune;
    }

    /** The communes that a postal code serves, most inhabited first; empty when the code is not in use (CEDEX codes are not). */
    public List<Commune> listByPostalCode(String postalCode) {
        return Bundled.Postal.CODES.communes(postalCode);
    }

    /** The communes that a text may designate, best first, at most fifty; empty when nothing fits. */
    public List<CommuneMatch> resolve(String text) {
        return resolver.resolve(text);
    }

    /**
     * The commune of a file’s row, from all that the row says of it. Pass an empty text for what the row does not say.
     *
     * @param departementHint code of the département that the row should be in, from another column or from the file
     */
    public RowMatch resolve(String name, String postalCode, String inseeCode, String departementHint) {
        return new RowResolver(this).resolve(name, postalCode, inseeCode, departementHint);
    }

    /**
     * Communes to suggest while a person types a name or a postal code: those of the territory first.
     *
     * @param territory codes of the communes of the territory; may be empty
     */
    public List<CommuneSuggestion> suggest(String typed, Collection<String> territory, int limit) {
        return suggestions.suggest(typed, territory, limit);
    }

    /** The EPCI with this SIREN, for example {@code 243300316}. */
    public Optional<Epci> findEpci(String siren) {
        return Optional.ofNullable(epcis.get(siren));
    }

    /** The département with this code; « 2a » is understood. */
    public Optional<Departement> findDepartement(String code) {
        return Optional.ofNullable(departements.get(code.toUpperCase(Locale.ROOT)));
    }

    /** The region with this code. */
    public Optional<Region> findRegion(String code) {
        return Optional.ofNullable(regions.get(code));
    }

    /** All present communes, in order of code. */
    public List<Commune> listCommunes() {
        return Collections.unmodifiableList(tables.communes());
    }

    /** All municipal arrondissements, delegated, associated and former communes. */
    public List<CommunePart> listParts() {
        return Collections.unmodifiableList(tables.parts());
    }

    /** The communes of an EPCI, in order of code; empty when there is no such EPCI. */
    public List<Commune> listCommunesOfEpci(String siren) {
        return findEpci(siren)
                .map(epci -> epci.communeCodes().stream().map(this::getCommune).toList())
                .orElse(List.of());
    }

    /** All EPCI, in order of code. */
    public List<Epci> listEpcis() {
        return Collections.unmodifiableList(tables.epcis());
    }

    /** All départements, in order of code. */
    public List<Departement> listDepartements() {
        return List.copyOf(departements.values());
    }

    /** All regions, in order of code. */
    public List<Region> listRegions() {
        return List.copyOf(regions.values());
    }

    /** Postal codes in use that begin so, in order. */
    Collection<String> postalCodesStartingWith(String start) {
        return Bundled.Postal.CODES.startingWith(start);
    }

    CommuneResolver resolver() {
        return resolver;
    }

    NameIndex names() {
        return Bundled.Names.INDEX;
    }

    /** What is read and what is computed from it, each at its first use. */
    private static final class Bundled {
        static final Cog COG = new Cog(CogReader.read("cog.tsv.gz"));

        private static final class Postal {
            static final PostalCodes CODES = new PostalCodes(COG.tables.communes());
        }

        private static final class Names {
            static final NameIndex INDEX = new NameIndex(COG.tables, COG::getCommune);
        }
    }
}
