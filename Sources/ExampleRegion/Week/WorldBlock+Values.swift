extension WorldBlock {
    func rich(_ text: String) throws(WorldError) -> RichText {
        guard let rich = RichText(text) else {
            throw WorldError(file: file, line: number, problem: "a brace or bracket is wrong in '\(text)'")
        }
        return rich
    }

    /// `Löptid = {term_months=60|fem år}`
    func facts(week: Int) throws(WorldError) -> [(label: String, text: RichText)] {
        var facts: [(label: String, text: RichText)] = []
        for line in values("fact", week: week) {
            guard let sign = line.firstRange(of: " = ") else {
                throw WorldError(file: file, line: number, problem: "the fact '\(line)' has no ' = '")
            }
            facts.append((String(line[..<sign.lowerBound]), try rich(String(line[sign.upperBound...]))))
        }
        return facts
    }

    /// `s=lan n=investera,hallbarhet cost=-`: `-` says that the page does not tell.
    func facets(week: Int) -> [String: [String]] {
        var facets: [String: [String]] = [:]
        for pair in (value("facets", week: week) ?? "").split(separator: " ") {
            let parts = pair.split(separator: "=", maxSplits: 1)
            guard parts.count == 2 else { continue }
            facets[String(parts[0])] = parts[1] == "-" ? [] : parts[1].split(separator: ",").map(String.init)
        }
        return facets
    }

    func staleWords(week: Int) throws(WorldError) -> [StaleWords] {
        var words: [StaleWords] = []
        for line in values("stale", week: week) {
            guard let stale = StaleWords(line) else {
                throw WorldError(file: file, line: number, problem: "'\(line)' is no reason and quotation")
            }
            words.append(stale)
        }
        return words
    }

    func build(week: Int) throws(WorldError) -> any Build.Type {
        let name = try required("build", week: week)
        guard let build = Builds.all.first(where: { $0.name == name }) else {
            throw WorldError(file: file, line: number, problem: "there is no build '\(name)'")
        }
        return build
    }

    func choice<Choice: RawRepresentable<String>>(_ key: String, week: Int) throws(WorldError) -> Choice {
        let name = try required(key, week: week)
        guard let choice = Choice(rawValue: name) else {
            throw WorldError(file: file, line: number, problem: "'\(key)' cannot be '\(name)'")
        }
        return choice
    }
}
