import Testing

@testable import Reconciling

@Suite struct `Matching two tables` {
    private typealias Company = MadeUpCompanies.Company

    /// `count` companies in A; each again in B as often as `copies` says, and as many strangers on both sides as asked for.
    private func tables(_ count: Int, seed: UInt64 = 7, strangers: Int = 20, copies: (Int) -> Int = { _ in 1 }) -> (
        a: [Company], b: [Company], truth: Set<[String]>
    ) {
        var source = MadeUpCompanies(seed: seed)
        var (a, b, truth): ([Company], [Company], Set<[String]>) = ([], [], [])
        for index in 0..<count {
            a.append(source.company(id: "a\(index)"))
            for copy in 0..<copies(index) {
                b.append(source.retyped(a[index], id: "b\(index)-\(copy)"))
                truth.insert(["a\(index)", "b\(index)-\(copy)"])
            }
        }
        for index in 0..<strangers {
            a.append(source.company(id: "x\(index)"))
            b.append(source.company(id: "y\(index)"))
        }
        return (a, b, truth)
    }

    private func found(_ pairs: [MatchedPair]) -> Set<[String]> {
        Set(pairs.filter { !$0.unsure }.map { [$0.a, $0.b] })
    }

    private func f1(_ found: Set<[String]>, _ truth: Set<[String]>) -> Double {
        2 * Double(found.intersection(truth).count) / Double(found.count + truth.count)
    }

    @Test(arguments: [8, 40, 200])
    func `finds what was retyped, in small tables and large ones`(count: Int) {
        let (a, b, truth) = tables(count, strangers: count / 4)
        let pairs = found(Matcher().match(MadeUpCompanies.table(a), MadeUpCompanies.table(b)))
        #expect(f1(pairs, truth) >= 0.97)
    }

    @Test func `finds hardly anything where hardly anything is the same`() {
        let (a, b, truth) = tables(12, strangers: 150)
        let pairs = found(Matcher().match(MadeUpCompanies.table(a), MadeUpCompanies.table(b)))
        #expect(f1(pairs, truth) >= 0.9)
    }

    @Test(arguments: [10, 120])
    func `finds nothing where nothing is the same`(strangers: Int) {
        let (a, b, _) = tables(0, strangers: strangers)
        #expect(found(Matcher().match(MadeUpCompanies.table(a), MadeUpCompanies.table(b))).count <= strangers / 60)
    }

    @Test func `sees that a row has several matches, on either side`() {
        let (a, b, truth) = tables(120, copies: { 1 + $0 % 4 })
        let (tableA, tableB) = (MadeUpCompanies.table(a), MadeUpCompanies.table(b))
        #expect(f1(found(Matcher().match(tableA, tableB)), truth) >= 0.97)
        let turned = Set(found(Matcher().match(tableB, tableA)).map { [$0[1], $0[0]] })
        #expect(f1(turned, truth) >= 0.97)
    }

    @Test func `gives each row one match at most where tables are one to one`() {
        let (a, b, _) = tables(120)
        let pairs = Matcher().match(MadeUpCompanies.table(a), MadeUpCompanies.table(b))
        #expect(Set(pairs.map(\.a)).count == pairs.count)
        #expect(Set(pairs.map(\.b)).count == pairs.count)
    }

    @Test(arguments: [30, 100])
    func `does not care for the order of rows and columns`(count: Int) {
        let (a, b, _) = tables(count)
        let once = Matcher().match(MadeUpCompanies.table(a), MadeUpCompanies.table(b))
        let again = Matcher().match(
            MadeUpCompanies.table(a.reversed(), columns: MadeUpCompanies.columns.reversed()),
            MadeUpCompanies.table(b.sorted { $0.name < $1.name }))
        #expect(once == again)
    }

    @Test func `finds the same pairs from the other side`() {
        let (a, b, _) = tables(100)
        let (tableA, tableB) = (MadeUpCompanies.table(a), MadeUpCompanies.table(b))
        let there = found(Matcher().match(tableA, tableB))
        #expect(Set(found(Matcher().match(tableB, tableA)).map { [$0[1], $0[0]] }) == there)
    }

    @Test(arguments: [10, 100])
    func `every score is the sum of its features`(count: Int) {
        let (a, b, _) = tables(count)
        let pairs = Matcher().match(MadeUpCompanies.table(a), MadeUpCompanies.table(b))
        #expect(!pairs.isEmpty)
        for pair in pairs {
            #expect(abs(pair.features.reduce(0) { $0 + $1.weight } - pair.score) < 1e-9)
            #expect(Set(pair.features.map(\.name)).count == pair.features.count)
            #expect(pair.features.last?.name == MatchedPair.prior)
            #expect(pair.unsure || pair.score > 0)
        }
    }

    @Test func `a missing value adds nothing`() {
        let (a, b, _) = tables(100)
        let pairs = Matcher().match(MadeUpCompanies.table(a), MadeUpCompanies.table(b))
        let silent = Set(b.filter { $0.telephone.isEmpty }.map(\.id))
        #expect(!silent.isEmpty)
        for pair in pairs { #expect(pair.features.contains { $0.name == "telephone" } != silent.contains(pair.b)) }
    }

    @Test func `finds out which columns answer each other when their names say nothing`() {
        let (a, b, truth) = tables(100)
        let other = RecordTable(
            ids: b.map(\.id),
            columns: [("nummer", \Company.telephone), ("var", \.town), ("kallas", \.name), ("år", \.founded)].map {
                name, path in
                RecordTable.Column(name: name, values: b.map { $0[keyPath: path] })
            })
        let pairs = Matcher().match(MadeUpCompanies.table(a), other)
        #expect(f1(found(pairs), truth) >= 0.95)
        #expect(pairs.contains { $0.features.contains { $0.name == "name" && $0.weight > 0 } })
    }

    @Test func `two names at one address are left to a person`() {
        var (a, b, _) = tables(100)
        a.append(
            Company(
                id: "a-inn", name: "Värdshuset", street: "Ågatan 5", town: "Lund", telephone: "0461234567", founded: "")
        )
        b.append(
            Company(
                id: "b-bad", name: "Kallbadet", street: "Ågatan 5", town: "Lund", telephone: "0461234567", founded: ""))
        let pair = Matcher().match(MadeUpCompanies.table(a), MadeUpCompanies.table(b)).first { $0.a == "a-inn" }
        #expect(pair?.b == "b-bad")
        #expect(pair?.unsure == true)
        #expect((pair?.score ?? 0) > 0)
    }

    @Test func `nothing comes of nothing`() {
        let (a, _, _) = tables(20)
        let empty = RecordTable(ids: [], columns: [])
        #expect(Matcher().match(empty, empty).isEmpty)
        #expect(Matcher().match(MadeUpCompanies.table(a), empty).isEmpty)
        let blank = RecordTable(ids: ["1", "2"], columns: [.init(name: "name", values: ["", "-"])])
        #expect(Matcher().match(MadeUpCompanies.table(a), blank).isEmpty)
    }

    @Test func `columns may be called as the features are`() {
        let names = ["ångbageri norr", "mekanik söder", "skrädderi väst"]
        let table = RecordTable(
            ids: ["1", "2", "3"], columns: ["words", "prior", "codes"].map { .init(name: $0, values: names) })
        for pair in Matcher().match(table, table) {
            #expect(Set(pair.features.map(\.name)).count == pair.features.count)
        }
        #expect(Matcher().match(table, table).map { [$0.a, $0.b] } == [["1", "1"], ["2", "2"], ["3", "3"]])
    }
}
