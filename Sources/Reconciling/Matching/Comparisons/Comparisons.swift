/// The kinds of evidence that fit two tables.
enum Comparisons {
    static func list(_ tables: EncodedTables, _ alignment: [AlignedColumn], words: WordsComparison) -> [any Comparison]
    {
        var list: [any Comparison] = alignment.map { column in
            let (a, b) = (tables.a[column.a], tables.b[column.b])
            switch column.kind {
            case .text, .longText: return TextComparison(name: column.name, a: a, b: b, vocabulary: tables.vocabulary)
            case .number: return NumberComparison(name: column.name, a: a, b: b)
            case .date: return DateComparison(name: column.name, a: a, b: b)
            case .code: return CodeComparison(name: column.name, a: a, b: b)
            }
        }
        for column in alignment where column.kind == .text {
            let (a, b) = (tables.a[column.a], tables.b[column.b])
            if let numbers = EmbeddedNumberComparison(name: column.name, a: a, b: b, vocabulary: tables.vocabulary) {
                list.append(numbers)
            }
        }
        let isText = { (kind: ColumnKind) in kind == .text || kind == .longText }
        let textsA = alignment.filter { isText($0.kind) }.map { tables.a[$0.a] }
        let textsB = alignment.filter { isText($0.kind) }.map { tables.b[$0.b] }
        if let codes = EmbeddedCodeComparison(a: textsA, b: textsB) { list.append(codes) }
        list.append(words)
        return list
    }
}
