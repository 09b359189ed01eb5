/// The bytes of a robots.txt as lines.
enum RobotsText {
    private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

    /// Lines end in LF, CR or both. A byte order mark is passed over, and what lies past
    /// ``RobotsRules/sizeLimit`` is not read: a line that reaches across it neither, for half a path says something else.
    static func lines(of bytes: [UInt8]) -> [ArraySlice<UInt8>] {
        var rest = bytes.prefix(RobotsRules.sizeLimit)
        // A file of just that length has likely been cut by who fetched it.
        let isCut = rest.count == RobotsRules.sizeLimit
        // Half a mark too: it is what an editor or a proxy has left of a whole one.
        rest = rest.dropFirst(zip(rest, byteOrderMark).prefix { $0 == $1 }.count)
        var lines: [ArraySlice<UInt8>] = []
        while let end = rest.firstIndex(where: { $0 == 0x0A || $0 == 0x0D }) {
            lines.append(rest[..<end])
            let isPair = rest[end] == 0x0D && rest[end...].dropFirst().first == 0x0A
            rest = rest[end...].dropFirst(isPair ? 2 : 1)
        }
        return isCut ? lines : lines + [rest]
    }
}
