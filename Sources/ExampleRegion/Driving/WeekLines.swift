import FoundationEssentials

/// Turns what the product printed in one week into neutral lines.
struct WeekLines {
    let week: Int
    /// The week's Monday, `2027-02-01`.
    let day: String

    func offerings(_ json: Data) throws -> [RunLine] {
        try objects(ProductJSON.Entry.self, in: json).filter { isOffered($0) }.map { entry in
            RunLine(kind: "offering", week: week, promoter: entry.promoter, title: entry.title, url: entry.url)
        }
    }

    /// The catalogue keeps what is offered no longer.
    private func isOffered(_ entry: ProductJSON.Entry) -> Bool {
        let isGone = entry.status == "inactive" || entry.status == "defunct"
        return entry.review != "rejected" && (!isGone || (entry.lastSeen ?? "") >= day)
    }

    /// A line for each field of a change.
    func changes(_ json: Data) throws -> [RunLine] {
        try objects(ProductJSON.Report.self, in: json).flatMap(\.changes).flatMap { change in
            let fields = change.fields ?? []
            return (fields.isEmpty ? [nil] : fields.map(\.field)).map { field in
                var line = line("change", change.offering)
                (line.type, line.class, line.field) = (change.type, change.class, field)
                return line
            }
        }
    }

    func findings(_ json: Data) throws -> [RunLine] {
        try objects(ProductJSON.Finding.self, in: json).filter { $0.state != "closed" }.flatMap { finding in
            switch finding.kind {
            case "stale": return stale(finding)
            case "overlap": return pairs(finding)
            case "source": return [RunLine(kind: "source", week: week, source: finding.source, health: finding.reason)]
            default: return []
            }
        }
    }

    func relations(_ json: Data) throws -> [RunLine] {
        try objects(ProductJSON.Relation.self, in: json).map { relation in
            RunLine(
                kind: "relation", week: week, relation: relation.relation, a: reference(relation.a),
                b: reference(relation.b))
        }
    }

    private func stale(_ finding: ProductJSON.Finding) -> [RunLine] {
        let offerings = finding.offerings ?? []
        let lines =
            offerings.isEmpty
            ? [RunLine(kind: "stale", week: week, url: finding.evidence?.first?.url)]
            : offerings.map { line("stale", $0) }
        return lines.map { line in
            var line = line
            line.reason = finding.reason
            return line
        }
    }

    private func pairs(_ finding: ProductJSON.Finding) -> [RunLine] {
        let offerings = finding.offerings ?? []
        return offerings.indices.flatMap { one in
            offerings[(one + 1)...].map { other in
                RunLine(
                    kind: "relation", week: week, relation: finding.relation, a: reference(offerings[one]),
                    b: reference(other))
            }
        }
    }

    private func line(_ kind: String, _ offering: ProductJSON.Offering) -> RunLine {
        RunLine(kind: kind, week: week, promoter: offering.promoter, title: offering.title, url: offering.url)
    }

    private func reference(_ offering: ProductJSON.Offering) -> RunLine.Reference {
        RunLine.Reference(promoter: offering.promoter, title: offering.title, url: offering.url)
    }

    /// One object, a list, or one object a line.
    private func objects<Value: Decodable>(_ type: Value.Type, in json: Data) throws -> [Value] {
        let decoder = JSONDecoder()
        if let list = try? decoder.decode([Value].self, from: json) { return list }
        if let object = try? decoder.decode(Value.self, from: json) { return [object] }
        return try String(decoding: json, as: UTF8.self).split(separator: "\n").map { line in
            try decoder.decode(Value.self, from: Data(line.utf8))
        }
    }
}
