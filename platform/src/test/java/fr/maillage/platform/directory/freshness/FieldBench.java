package fr.maillage.platform.directory.freshness;

import fr.maillage.platform.database.TestDatabase;
import fr.maillage.platform.directory.Contact;
import fr.maillage.platform.directory.Directory;
import fr.maillage.platform.directory.DirectoryFixtures;
import fr.maillage.platform.directory.Offer;
import fr.maillage.platform.directory.Place;
import fr.maillage.platform.directory.PlaceFixtures;
import fr.maillage.platform.directory.PlaceId;
import fr.maillage.platform.guard.GuardFixtures;
import fr.maillage.platform.identity.AccountId;
import fr.maillage.platform.identity.Caller;
import fr.maillage.platform.identity.Grant;
import fr.maillage.platform.identity.Journal;
import fr.maillage.platform.identity.JournalFixtures;
import fr.maillage.platform.identity.Role;
import fr.maillage.platform.identity.Scope;
import fr.maillage.platform.kernel.Settings;
import fr.maillage.platform.kernel.SettingsFixtures;
import fr.maillage.platform.post.PostBench;
import fr.maillage.platform.search.NeedRule;
import fr.maillage.platform.territory.TerritoriesBench;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** Everything that keeps the directory true, on a database of its own and at any moment. */
final class FieldBench {
    final DataSource database = TestDatabase.fresh();
    final JdbcClient sql = JdbcClient.create(database);
    final Moment clock = new Moment();
    final Settings settings;
    final Directory directory = DirectoryFixtures.on(database);
    final FieldCorrections corrections = new FieldCorrections(new OrdinaryWeek(TerritoriesBench.on(database)));
    final ContactLinkRepository linkRows;
    final GonePlaces gonePlaces;
    final ContactLinks links;
    final LinkUses uses;
    final OwnWord ownWord;
    final Calls calls;
    final CallHolds holds;
    final SheetViews views;
    final Campaigns campaigns;

    FieldBench() {
        this(SettingsFixtures.bordeaux());
    }

    FieldBench(Settings settings) {
        this.settings = settings;
        JdbcTransactionManager transactions = new JdbcTransactionManager(database);
        Journal journal = JournalFixtures.on(database, clock);
        CheckRepository checks = new CheckRepository(sql, settings, clock);
        Vouching vouching = new Vouching(directory, corrections, checks);
        GoneRepository gone = new GoneRepository(sql, settings, clock);
        linkRows = new ContactLinkRepository(sql, settings);
        gonePlaces = new GonePlaces(gone, directory, journal, transactions);
        links = new ContactLinks(
                linkRows,
                GuardFixtures.throttle(database, clock),
                new ContactMail(PostBench.on(database, settings, clock), settings),
                directory,
                journal,
                transactions,
                clock);
        uses = new LinkUses(linkRows, vouching, gone, directory, journal, transactions, clock);
        ownWord = new OwnWord(vouching, journal, transactions, clock);
        views = new SheetViews(new ViewRepository(sql, transactions, settings));
        DueBoard board = new DueBoard(directory, new PlaceNeeds(NeedRule::answeredBy));
        holds = new CallHolds(sql, settings, clock);
        CallQueue queue = new CallQueue(board, views, checks, gone, clock);
        calls = new Calls(queue, holds, new CallBook(vouching, gone), directory, journal, transactions, clock);
        campaigns = new Campaigns(
                new CampaignRepository(sql, settings, clock), board, checks, links, directory, transactions, clock);
    }

    /** A place last checked three years ago, with a phone, an address to write to and hours. */
    static PlaceFixtures.PlaceBuilder stale(String name) {
        return PlaceFixtures.place(name)
                .contact(new Contact(List.of("+33556000001"), List.of("accueil@lieu.example"), List.of(), List.of()))
                .hours("Mo-Fr 09:00-12:00,14:00-17:00; PH off")
                .checkedOn("2023-11-03");
    }

    Place add(PlaceFixtures.PlaceBuilder builder) {
        Place place = builder.build();
        directory.publish(new Offer(List.of(place), List.of(), List.of(), List.of()), "essai");
        return place;
    }

    Place now(PlaceId id) {
        return directory.findPublished(id).orElseThrow();
    }

    /** Somebody who may verify everything. */
    static Caller caller(String name) {
        return new Caller.SignedIn(AccountId.fresh(), name, List.of(new Grant(Role.HELPER, Scope.territory())), false);
    }

    /** The token of a fresh letter. */
    String token(Place place) {
        PlaceLetter letter = links.letter(place, null, caller("Inès"));
        return ((CodeOutcome.Opened) links.enter(letter.code(), "192.0.2.1")).token();
    }

    List<String> causes(PlaceId place) {
        return sql.sql("select cause from directory.place_revision where place_id = :id order by revision")
                .param("id", place.value())
                .query((row, number) -> row.getString(1))
                .list();
    }
}
