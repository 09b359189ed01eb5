import Model
import Testing

@testable import Reconciling

private let text = """
    Företag som säljer till utlandet kan låna till varulager och löner fram till att kunden betalar. Beloppet är högst tre \
    miljoner och löptiden två år.
    """
private let neighbour = observed("Exportsamtal", "En rådgivare svarar på dina frågor om nya marknader, utan kostnad.")

@Suite struct `Identity over time` {
    @Test(arguments: [
        ("Orderlånet", "https://framjare.example/ny/orderlanet/", text),
        ("Lån till exportorder", "https://framjare.example/stod/orderlanet/", text),
        ("Rörelsekapital för export", "https://framjare.example/ny/rorelsekapital/", text),
        (
            "Orderlånet", "https://framjare.example/stod/orderlanet/?utm_source=nyhetsbrev",
            "Helt nya ord om allt möjligt."
        ),
    ])
    func `survives another title, another address, and both while the text agrees`(
        title: String, url: String, text: String
    ) {
        var watching = Watching()
        let first = observed("Orderlånet", Self.original, url: "https://framjare.example/stod/orderlanet/")
        watching.read([first, neighbour], at: weeks(0))
        watching.read([observed(title, text, url: url), neighbour], at: weeks(1))
        #expect(watching.entries.keys.sorted() == ["framjare/exportsamtal", "framjare/orderlanet"])
    }

    private static let original = text

    @Test(arguments: [nil, "Vi lånar ut till varulager."])
    func `knows an imported row with an old title by its address`(summary: String?) {
        var watching = Watching()
        let url = "https://framjare.example/stod/saljhjalpen/"
        watching.entries["framjare/agentsok"] = Offering(
            id: "framjare/agentsok", promoter: "framjare",
            agreed: [
                .title: Offering.Agreed(.text("Agentsök"), by: "import", at: weeks(0)),
                .url: Offering.Agreed(.text(url), by: "import", at: weeks(0)),
            ], firstSeen: weeks(0))
        watching.entries["framjare/agentsok"]?.agreed[.description] = summary.map {
            Offering.Agreed(.text($0), by: "import", at: weeks(0))
        }
        let changes = watching.read([observed("Säljhjälpen", text, url: url), neighbour], at: weeks(1))
        #expect(watching.entries.count == 2)
        #expect(changes.contains { $0.type == .renamed && $0.offering == "framjare/agentsok" })
    }

    @Test func `does not stretch to an offering that only shares the page`() {
        var watching = Watching()
        watching.read([observed("Orderlånet", text), neighbour], at: weeks(0))
        watching.read(
            [
                observed("Kurs i tull", "Två dagar om tullkoder och dokument.", url: "https://framjare.example/stod/"),
                neighbour,
            ],
            at: weeks(1))
        #expect(watching.entries.count == 3)
    }

    @Test func `is the same whatever the order of the observations`() {
        let observations = (0..<6).map {
            observed("Kurs \($0) i export", "Dag \($0): om marknad nummer \($0) och dess regler.")
        }
        var one = Watching()
        var other = Watching()
        one.read(observations, at: weeks(0))
        other.read(observations, at: weeks(0))
        one.read(observations, at: weeks(1))
        other.read(observations.reversed(), at: weeks(1))
        #expect(one.entries == other.entries)
    }

    @Test func `keeps two pages of one promoter about one thing apart`() {
        var watching = Watching()
        watching.read([observed("Garantin", text, url: "https://framjare.example/garanti/")], at: weeks(0))
        watching.source = Source(id: "gammal", promoter: "framjare", url: "https://framjare.example/old.html")
        watching.state = SourceState(id: "gammal")
        watching.read([observed("Garantin", "Äldre villkor.", url: "https://framjare.example/old.html")], at: weeks(0))
        #expect(watching.entries.count == 2)
    }

    @Test func `knows a split where all share the address of their page`() throws {
        let page = "https://framjare.example/kurser/"
        var watching = Watching()
        watching.read(
            [
                observed("Exportskolan", "Tre kvällar om kalkyl, avtal och frakt.", url: page),
                observed("Tullkurs", "En dag om tullens koder.", url: page),
            ], at: weeks(0))
        let changes = watching.read(
            [
                observed("Exportskolan bas", "En kväll för er som är nyfikna.", url: page),
                observed("Exportskolan fortsättning", "Två kvällar om kalkyl och frakt.", url: page),
                observed("Tullkurs", "En dag om tullens koder.", url: page),
            ], at: weeks(1))
        #expect(Set(changes.map(\.type)) == [.split, .added])
    }

    @Test func `names what became of an offering that was split in two`() throws {
        var watching = Watching()
        let school = observed(
            "Exportskolan", "Fyra kvällar om kalkyl, avtal, frakt och betalning.", url: "https://framjare.example/kurs/"
        )
        watching.read([school, neighbour], at: weeks(0))
        let first = observed(
            "Exportskolan bas", "Två kvällar om kalkyl och avtal.", url: "https://framjare.example/kurs-bas/")
        let second = observed(
            "Exportskolan fortsättning", "Två kvällar om frakt.", url: "https://framjare.example/kurs-mer/")
        let changes = watching.read([first, second, neighbour], at: weeks(1))
        #expect(Set(changes.map(\.type)) == [.split, .added])
        let split = try #require(changes.first { $0.type == .split })
        #expect(split.offering == "framjare/exportskolan")
        #expect(split.others == ["framjare/exportskolan-bas", "framjare/exportskolan-fortsattning"])
        #expect(watching.entries["framjare/exportskolan"]?.status == .inactive)
    }
}
